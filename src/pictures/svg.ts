/** A piece of SVG: made by `element` and `textElement` alone, so that every text in it is escaped. */
export type Svg = string & { readonly svg: unique symbol };

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with numbers rounded to tenths of a pixel, and without the attributes that are undefined. */
export function element(name: string, attributes: Attributes, children: readonly Svg[] = []): Svg {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? rounded(value) : escapeXml(value ?? '')}"`);
  const head = `<${name}${written.join('')}`;
  return (children.length === 0 ? `${head}/>` : `${head}>${children.join('')}</${name}>`) as Svg;
}

/** A line of text at a point. */
export function textElement(text: string, attributes: Attributes): Svg {
  return element('text', attributes, [escapeXml(text) as Svg]);
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What XML 1.0 cannot hold at all. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

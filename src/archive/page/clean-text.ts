import { decodeHTML } from 'entities';

/** Characters that no reader sees and that can turn text around or hide it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: taking them out is the purpose
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** A text needs mending only where one of these stands in it; most do not. */
const SUSPECT = /&|''|"'|""|[{}<]|\[\[|\]\]|\[https?:|-->|date=|\(Link dead|\+00:00|\s\s|[^\S ]|^\s|\s$/;

/** Templates that say nothing to a reader: `{{ru icon}}`, `{{dead link|…}}`, `{{cite news|…}}`. */
const SILENT_TEMPLATE =
  /^(?:[a-z-]{2,8} icon|icon|dead ?link|cite.*|citation.*|cn|fact|update.*|nonp|nbsp|spaced ndash|–)$/i;

/** Variants of Chinese words, `-{zh-hans:沙龙; zh-hant:夏隆;}-`, best reading first. */
const VARIANTS = ['zh-hans', 'zh-cn', 'zh', 'zh-hant', 'zh-tw', 'zh-hk'];

/**
 * A text of the archive as people should read it: HTML entities decoded, wiki marks and links to sources taken out,
 * blanks made one, nothing invisible left. Never changes the words themselves.
 */
export function cleanText(raw: string): string {
  const visible = raw.replace(INVISIBLE, '');
  if (!SUSPECT.test(visible)) return visible;
  return collapse(withoutMarks(withoutLinks(decode(visible).replace(/\s+/g, ' '))));
}

/** Decodes twice at most: `&amp;quot;` was encoded twice. */
function decode(text: string): string {
  if (!text.includes('&')) return text;
  const once = decodeHTML(text);
  return (once.includes('&') ? decodeHTML(once) : once).replace(INVISIBLE, '');
}

/**
 * Takes out `[http://… (Reuters)]` and what it leaves behind. Inside quotation marks the label is part of the sentence
 * (`《[http://… 現代化與歷史教科書]》`) and stays.
 */
function withoutLinks(text: string): string {
  return text
    .replace(/([《「『“"])\[+https?:[^\s\]]* ([^\]]*)\]+/g, '$1$2')
    .replace(/ ?(?<!\[)\[+https?:(?:[^[\]]|\[[^[\]]*\])*(?:\]+|$)/g, ' ')
    .replace(/\bdate=(?:\S+月 ?\d{4}|\d{4}年\d{1,2}月|[A-Z][a-z]+ \d{4})/g, ' ')
    .replace(/\(Link dead as of (?:[^()]|\([^()]*\))*\)?/g, ' ')
    .replace(/:\d\d:\d\d\+00:00/g, ' ')
    .replace(/[（(][ 、,，]*[）)]/g, ' ');
}

function withoutMarks(text: string): string {
  return text
    .replace(/-\{([^{}]*)\}-/g, (_, inner: string) => chooseVariant(inner))
    .replace(/\{\{([^{}]*)\}\}/g, (_, inner: string) => readTemplate(inner))
    .replace(/:[^:;{}]*;(?:zh[\w-]*:[^;{}]*;?)*\}-|\{\{|\}\}|-\{/g, '')
    .replace(/\[\[(?:[^[\]|]*\|)?([^[\]]*)\]\]/g, '$1')
    .replace(/\[\[|\]\]/g, '')
    .replace(/<!--.*?(?:-->|$)|-->/g, ' ')
    .replace(/<ref\b[^>]*>.*?(?:<\/ref>|$)/gi, ' ')
    .replace(/<\/?(?:br|p|div|span|small|sup|sub|i|b|em|strong|nowiki|ref|a)\b[^<>]*>/gi, ' ')
    .replace(/"'([^"']*)"'/g, '"$1"')
    .replace(/'{2,}/g, '')
    .replace(/"{2,}/g, '"');
}

function chooseVariant(inner: string): string {
  const pairs = inner.split(';').map((part) => part.split(/[:：]/));
  const readings = new Map(pairs.map(([key, ...value]) => [(key ?? '').trim(), value.join(':').trim()]));
  const best = VARIANTS.find((key) => readings.get(key));
  return best ? (readings.get(best) ?? '') : inner.includes(':') ? (pairs[0]?.slice(1).join(':').trim() ?? '') : inner;
}

function readTemplate(inner: string): string {
  const [name = '', ...values] = inner.split('|');
  if (SILENT_TEMPLATE.test(name.trim())) return '';
  return (values.findLast((value) => !/^\s*\w+\s*=/.test(value)) ?? name).trim();
}

function collapse(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ +([.,;!?](?:\s|$)|[。，、；！？）])/g, '$1')
    .trim();
}

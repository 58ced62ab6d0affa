/** File names that sites use for the picture of an article that has none: a logo, a default, a share button. */
const PLACEHOLDER_NAME =
  /^(?:rcom-default|usatoday|og-fn-foxnews|t_logo_.*|.*\b(?:default|placeholder|fallback|blank|no[-_]?image|dummy|generic)\b.*|(?:.*[-_.])?(?:logo|logos|logotype|favicon|masthead|sprite|spacer|pixel|og[-_]?(?:image|default)|share[-_]?(?:image|default|icon|logo)|social[-_]?(?:share|default|logo)|facebook[-_]?(?:share|default|logo)|fb[-_]?(?:share|default|logo)|twitter[-_]?(?:share|card|default|logo)|apple-touch-icon.*|site[-_]?icon)(?:[-_.]?[\dx]+)*(?:[-_.](?:black|white|large|small|big|hd|square|share|v\d+))*)\.(?:png|jpe?g|gif|svg|webp|ico)$/i;

/**
 * True for the picture that a site shows where an article has none. The rule: the file's name is one of the known
 * placeholders (Reuters' `rcom-default.png`, USA Today's `usatoday.png`, Fox's `og-fn-foxnews.jpg`) or says itself
 * that it is a logo or a default picture.
 */
export function isPlaceholderImage(url: string): boolean {
  const name =
    url
      .replace(/[?#].*$/, '')
      .split('/')
      .at(-1) ?? '';
  return PLACEHOLDER_NAME.test(name.replaceAll('%20', '-'));
}

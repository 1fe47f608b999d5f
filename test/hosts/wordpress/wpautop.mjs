// What WordPress's wpautop() does to the content of the classic editor: paragraphs from blank lines, `<br />` from
// others. A port of what matters here; elements that it does not know, such as ours, are text to it.
// https://developer.wordpress.org/reference/functions/wpautop/
const BLOCKS =
  '(?:table|thead|tfoot|caption|col|colgroup|tbody|tr|td|th|div|dl|dd|dt|ul|ol|li|pre|form|map|area|blockquote|address|style|p|h[1-6]|hr|fieldset|legend|section|article|aside|hgroup|header|footer|nav|figure|figcaption|details|menu|summary)';
const all = (pattern) => new RegExp(pattern, 'g');

/** @param {string} text @returns {string} */
export function wpautop(text) {
  return text
    .replace(all(`(<${BLOCKS}[\\s/>])`), '\n\n$1')
    .replace(all(`(</${BLOCKS}>)`), '$1\n\n')
    .replace(/\n\n+/g, '\n\n')
    .split(/\n\s*\n/)
    .filter((part) => part.trim())
    .map((part) => `<p>${part.replace(/^\n+|\n+$/g, '')}</p>\n`)
    .join('')
    .replace(/<p>\s*<\/p>/g, '')
    .replace(all(`<p>\\s*(</?${BLOCKS}[^>]*>)\\s*</p>`), '$1')
    .replace(all(`<p>\\s*(</?${BLOCKS}[^>]*>)`), '$1')
    .replace(all(`(</?${BLOCKS}[^>]*>)\\s*</p>`), '$1')
    .replace(/(?<!<br \/>)\s*\n/g, '<br />\n')
    .replace(all(`(</?${BLOCKS}[^>]*>)\\s*<br />`), '$1')
    .replace(/<br \/>(\s*<\/?(?:p|li|div|dl|dd|dt|th|pre|td|ul|ol)[^>]*>)/g, '$1')
    .replace(/\n<\/p>$/g, '</p>');
}

/** The browser reads the file after the click; how long after is not said anywhere. */
const readingTime = 60_000;

/**
 * Offers a text, or a file, to keep. The link that does it is in the document only while it is clicked, inside
 * of the shadow root.
 * @param name proposed to the reader; characters that no file system takes become spaces
 */
export function offerFile(
  root: ParentNode,
  file: { readonly name: string; readonly type: string; readonly content: string | Blob },
): void {
  const url = URL.createObjectURL(new Blob([file.content], { type: file.type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name.replace(/[\s\\/:*?"<>|\p{C}]+/gu, ' ');
  root.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), readingTime);
}

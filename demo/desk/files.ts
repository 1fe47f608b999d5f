import { make } from './make.js';

/** Offers a text as a file to save. */
export function saveFile(name: string, text: string, type = 'application/json'): void {
  const href = URL.createObjectURL(new Blob([text], { type }));
  make('a', { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}

/** Takes the file that is picked, or dropped anywhere on the page. */
export function takeFiles(picker: HTMLInputElement, take: (file: File) => void): void {
  const takeFirst = (files: FileList | null | undefined): void => {
    const [file] = files ?? [];
    if (file) take(file);
  };
  picker.addEventListener('change', () => {
    takeFirst(picker.files);
    picker.value = '';
  });
  const { body } = document;
  for (const type of ['dragover', 'drop'])
    document.addEventListener(type, (event) => event.preventDefault());
  document.addEventListener('dragover', () => body.classList.add('dropping'));
  for (const type of ['dragleave', 'drop'])
    document.addEventListener(type, () => body.classList.remove('dropping'));
  document.addEventListener('drop', ({ dataTransfer }) => takeFirst(dataTransfer?.files));
}

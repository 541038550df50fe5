import type { ExportFile } from './export-file';

/** Has the browser save a text as a file; nothing leaves the device. */
export function saveFile({ name, type, text }: ExportFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // the download has to have begun before its address goes
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** 收文件夹: a folder that is chosen or dropped joins the files of the zone, where they can be seen and taken out. */
export function takeFolders(form: HTMLFormElement): void {
  const zone = form.querySelector<HTMLElement>('.file-drop--zone');
  const input = zone?.querySelector<HTMLInputElement>('input[type=file]');
  if (!zone || !input) return;
  const join = (files: readonly File[]): void => {
    const transfer = new DataTransfer();
    for (const file of files.filter(isDocument)) transfer.items.add(file);
    input.files = transfer.files;
    input.dispatchEvent(new Event('change'));
  };
  const folder = form.querySelector<HTMLInputElement>('[webkitdirectory]');
  folder?.addEventListener('change', () => {
    const files = [...(folder.files ?? [])];
    folder.value = '';
    join(files);
  });
  zone.addEventListener(
    'drop',
    (event) => {
      const entries = [...(event.dataTransfer?.items ?? [])].map((item) => item.webkitGetAsEntry());
      if (!entries.some((entry) => entry?.isDirectory === true)) return;
      // A folder is no file: what takes files must not see it.
      event.preventDefault();
      event.stopImmediatePropagation();
      zone.classList.remove('file-drop--over');
      void Promise.all(entries.map((entry) => (entry === null ? [] : filesIn(entry)))).then((all) =>
        join(([] as File[]).concat(...all)),
      );
    },
    true,
  );
}

/** Hidden files and the lock files of an open Word are no reports. */
const isDocument = ({ name }: File): boolean => !name.startsWith('.') && !name.startsWith('~$');

async function filesIn(entry: FileSystemEntry): Promise<File[]> {
  if (isFile(entry)) return [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))];
  if (!isFolder(entry)) return [];
  const reader = entry.createReader();
  const files: File[] = [];
  // A reader gives a part of the entries at a time, and none when there are no more.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return files;
    for (const one of some.sort((first, second) => (first.name < second.name ? -1 : 1)))
      files.push(...(await filesIn(one)));
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

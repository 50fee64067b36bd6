/** 缩放到一页宽: every sheet is printed on A4, as wide as the page, however many pages long. */
export const FIT_TO_PAGE = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (sheet: string, { orientation = 'portrait' }: { readonly orientation?: 'landscape' | 'portrait' }) =>
          sheet
            .replace(/(?=<sheetViews|<cols|<sheetData)/u, '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
            .replace(/<pageSetup [^>]*\/>/u, '')
            .replace(
              '</worksheet>',
              `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/></worksheet>`,
            ),
      },
    },
  },
};

/** What stands in a cell of figures: a figure with its sign, unit or per cent; a slash, a dash; 无. */
const FIGURE =
  /^(?:[+\-－−＋]?[\d０-９][\d０-９.,，．\s]*(?:%|％|[\p{Script=Han}]{1,2})?|[/／\\—–―─\-－*＊]{1,4}|无)$/u;

/** Whether a text could stand in a column of figures. */
export const isFigure = (text: string): boolean => text.length <= 24 && FIGURE.test(text);

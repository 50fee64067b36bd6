/** What stands in a cell of figures: a figure with its sign, unit or per cent; a slash, a dash; 无. */
const FIGURE =
  /^(?:[+\-－−＋]?[\d０-９][\d０-９.,，．\s]*(?:%|％|[\p{Script=Han}]{1,2})?|[/／\\—–―─\-－*＊]{1,4}|无)$/u;

/** A number of its own before words: the label of a row (“3.其他”). */
const NUMBERED_WORD = /^\d{1,2}[.．]\s*\p{Script=Han}/u;

/** Whether a text could stand in a column of figures. */
export const isFigure = (text: string): boolean => text.length <= 24 && FIGURE.test(text) && !NUMBERED_WORD.test(text);

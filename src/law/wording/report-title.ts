/** 标题: the words that stand in every title, after the body's name and the year. */
export const REPORT_TITLE = '政府信息公开工作年度报告';

/** The tail of a title however it is worded: from 政府信息公开, 政务公开 or 信息公开 to the end. */
export const TITLE_TAIL = /(?:政府|政务)?(?:信息|政务)公开.*$/u;

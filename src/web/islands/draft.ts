// 做年报: sums and figures in the text follow as one types, cells are moved through as in a spreadsheet, acts put their answer in place,
// and nobody leaves by a slip. Without it each button does the same by asking for the page again.
import { listenToActs } from './draft/acts.ts';
import { listenToCells } from './draft/cells.ts';
import { listenToFigures } from './draft/figures.ts';
import { listenToLeaving } from './draft/leaving.ts';
import { teachOlderBrowsers } from './draft/older-browsers.ts';
import { draftForm } from './draft/page.ts';
import { listenToTexts } from './draft/texts.ts';

if (draftForm() !== null) {
  teachOlderBrowsers();
  listenToLeaving();
  listenToCells();
  listenToFigures();
  listenToTexts();
  listenToActs();
}

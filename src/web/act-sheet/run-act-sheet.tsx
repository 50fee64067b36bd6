import type { Child } from 'hono/jsx';
import { deskOf, formOf } from '../guard/guard.ts';
import { ActConfirmBody, ActSheetBody } from '../pages/act-sheet.tsx';
import { DeskFrame } from '../parts/desk-frame/desk-frame.tsx';
import { showPage } from '../show-page.ts';
import { showProblem } from '../show-problem.tsx';
import { say, TEXTS } from '../texts.ts';
import type { SiteContext } from '../visit.ts';
import type { ActSheet, TypedForm, TypedProblem } from './act-sheet.ts';

/** What stands around a sheet: the entry of the rail that it belongs to, and what leads back from it. */
export type SheetPlace = { readonly current: string; readonly trail: Child };

/** 办理单的第一页: its fields as they start; where it has none, its effect at once. */
export async function showSheet<Asked>(
  context: SiteContext,
  sheet: ActSheet<Asked>,
  place: SheetPlace,
): Promise<Response> {
  const how = { sheet, typed: sheet.start, problems: [] };
  return sheet.fields.length === 0 ? check(context, how, place) : showFields(context, how, place);
}

/**
 * 办理单的一步: what was typed is looked at and its effect shown; then it is done, once under the key of the confirming page; or it is changed once more. Whatever is
 * wrong comes back with all that was typed.
 */
export async function runSheet<Asked>(
  context: SiteContext,
  sheet: ActSheet<Asked>,
  place: SheetPlace,
): Promise<Response> {
  const { fields, key } = formOf(context);
  const typed = Object.fromEntries(sheet.fields.map(({ name }) => [name, fields.get(name) ?? '']));
  const how = { sheet, typed, problems: [] };
  if (fields.get('step') === 'edit') return showFields(context, how, place);
  if (fields.get('step') !== 'do') return check(context, how, place);
  if (key === null) {
    const { formBrokenTitle: title, formBroken: words } = TEXTS.problems;
    return showProblem(context, { title, words, status: 422 });
  }
  const asked = await sheet.read(typed, key);
  const done = asked.ok ? await sheet.carryOut(asked.value, key) : asked;
  return done.ok ? context.redirect(done.value, 303) : showFields(context, { ...how, problems: done.reason }, place);
}

type How<Asked> = {
  readonly sheet: ActSheet<Asked>;
  readonly typed: TypedForm;
  readonly problems: readonly TypedProblem[];
};

async function check<Asked>(context: SiteContext, how: How<Asked>, place: SheetPlace): Promise<Response> {
  const { sheet, typed } = how;
  const key = formOrNew(context);
  const asked = await sheet.read(typed, key);
  const problems = asked.ok ? await sheet.tryOut(asked.value, key) : asked.reason;
  if (!asked.ok || problems.length > 0) return showFields(context, { ...how, problems }, place);
  const desk = deskOf(context);
  const { language } = desk.visit;
  const effects = (await sheet.effects(asked.value)).map((words) => say(words, language));
  return showPage(
    context,
    <DeskFrame desk={posted(desk)} title={say(sheet.title, language)} current={place.current}>
      {place.trail}
      <ActConfirmBody
        sheet={sheet}
        address={context.req.path}
        typed={typed}
        effects={effects}
        proof={desk.proof}
        language={language}
      />
    </DeskFrame>,
  );
}

const posted = (desk: ReturnType<typeof deskOf>) => ({ ...desk, visit: { ...desk.visit, posted: true } });

/** A sheet without fields is looked at when it is asked for, before there is a form with a key. */
const formOrNew = (context: SiteContext): string => context.var.form?.key ?? crypto.randomUUID();

async function showFields<Asked>(
  context: SiteContext,
  { sheet, typed, problems }: How<Asked>,
  place: SheetPlace,
): Promise<Response> {
  const desk = deskOf(context);
  const { language } = desk.visit;
  const isWrong = problems.length > 0;
  return showPage(
    context,
    <DeskFrame desk={desk} title={say(sheet.title, language)} current={place.current} wrong={isWrong}>
      {place.trail}
      <ActSheetBody
        sheet={sheet}
        address={context.req.path}
        typed={typed}
        problems={problems}
        proof={desk.proof}
        language={language}
      />
    </DeskFrame>,
    isWrong ? 422 : 200,
  );
}

import type { FC } from 'hono/jsx';
import { FILE_STATES, MEMBER_STATES, type MemberState } from '../../annual-report/index.ts';
import type { Language } from '../../base/words.ts';
import { memberAnchor } from '../consolidate/anchors.ts';
import type { SumView } from '../consolidate/sum-view.ts';
import type { LampColour } from '../parts/lamp/lamp.tsx';
import { Lamp } from '../parts/lamp/lamp.tsx';
import { say, TEXTS } from '../texts.ts';

type Props = { view: SumView; language: Language };

const LAMPS: Readonly<Record<MemberState, LampColour>> = {
  counted: 'green',
  counted_in_part: 'amber',
  missing: 'red',
  double: 'red',
  other_year: 'red',
  unreadable: 'red',
  not_counted: 'grey',
};

/** 成员一览: each body with its state and its files. */
export const ConsolidateMembers: FC<Props> = ({ view: { sum, notAdded }, language }) => {
  const words = TEXTS.consolidate;
  const { columns } = words;
  return (
    <section class="sum-section" id="members">
      <h2>{say(words.membersTitle, language)}</h2>
      <div class="slide-box" role="region" tabindex={0} aria-label={say(words.membersTitle, language)}>
        <table class="list-table members-table">
          <caption class="hidden-words">{say(words.membersTitle, language)}</caption>
          <thead>
            <tr>
              <th scope="col">{say(columns.body, language)}</th>
              <th scope="col">{say(columns.state, language)}</th>
              <th scope="col">{say(columns.files, language)}</th>
              <th scope="col">{say(columns.edition, language)}</th>
              <th scope="col" class="number">
                {say(columns.left, language)}
              </th>
              <th scope="col">{say(columns.remark, language)}</th>
            </tr>
          </thead>
          <tbody>
            {sum.members.map((member, index) => (
              <tr id={memberAnchor(index)} tabindex={-1}>
                <th scope="row" lang="zh-CN">
                  {member.name}
                </th>
                <td>
                  <Lamp colour={LAMPS[member.state]}>{say(MEMBER_STATES[member.state], language)}</Lamp>
                </td>
                <td class="file-names">{member.files.join('、')}</td>
                <td>{member.edition}</td>
                <td class="number">{notAdded.get(index) ?? ''}</td>
                <td lang="zh-CN">{member.remark}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};

/** 没有计入的文件, each with the reason. */
export const ConsolidateFiles: FC<Props> = ({ view: { sum }, language }) => {
  const words = TEXTS.consolidate;
  const { columns } = words;
  const left = sum.files.filter(({ state }) => state !== 'counted');
  if (left.length === 0) return null;
  return (
    <section class="sum-section" id="files">
      <h2>{say(words.filesTitle, language)}</h2>
      <div class="slide-box" role="region" tabindex={0} aria-label={say(words.filesTitle, language)}>
        <table class="list-table members-table">
          <caption class="hidden-words">{say(words.filesTitle, language)}</caption>
          <thead>
            <tr>
              <th scope="col">{say(columns.files, language)}</th>
              <th scope="col">{say(columns.body, language)}</th>
              <th scope="col">{say(columns.what, language)}</th>
              <th scope="col">{say(columns.why, language)}</th>
            </tr>
          </thead>
          <tbody>
            {left.map(({ file, agency, state, problem, like, year }) => (
              <tr>
                <th scope="row" class="file-names">
                  {file}
                </th>
                <td lang="zh-CN">{agency ?? say(TEXTS.result.table.unknown, language)}</td>
                <td>{say(FILE_STATES[state], language)}</td>
                <td>
                  {problem !== null && say(problem, language)}
                  {like !== null && say(words.like(like), language)}
                  {state === 'other_year' && year}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};

import { chosen, type PolicyChoices } from '../regulation/policy.ts';
import { MOVED_THINGS, type MovedThing, type MovedThingKey } from './moved.data.ts';
import { SUCCESSION_POLICIES } from './policies.data.ts';
import { isEnd, type Succession } from './succession.ts';

/**
 * 随之移转的事项: what goes over to the body that follows. With a body that ends everything goes; with a single function what belongs to it, open
 * applications only if the body has chosen so.
 */
export function whatMoves(succession: Succession, choices: PolicyChoices = {}): readonly MovedThingKey[] {
  const moves = ({ withWhole, withFunction }: MovedThing) => {
    if (isEnd(succession)) return withWhole;
    if (withFunction !== 'as_chosen') return withFunction;
    return chosen(SUCCESSION_POLICIES.open_applications, choices) === 'moves_with_function';
  };
  return MOVED_THINGS.filter(moves).map(({ key }) => key);
}

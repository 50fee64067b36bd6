import type { Words } from '../../base/words.ts';
import type { Cite } from './cite.ts';

/** 自定事项: a question that the law leaves open, with the answers a body may choose from, our default and why it is the default. */
export type Policy<Option extends string = string> = {
  readonly id: string;
  readonly question: Words;
  readonly options: Readonly<Record<Option, Words>>;
  readonly default: NoInfer<Option>;
  readonly reason: Words;
  readonly cite?: Cite;
  /** First day on which the question can come up, `YYYY-MM-DD`. */
  readonly from: string;
};

/** 所选的做法: what a body has chosen, by the id of the policy; what it has not chosen is left out. */
export type PolicyChoices = Readonly<Record<string, string>>;

/** 适用的做法: the option a body has chosen; the default when it has chosen nothing, or something the policy does not offer. */
export function chosen<Option extends string>(policy: Policy<Option>, choices: PolicyChoices): Option {
  const choice = choices[policy.id];
  return choice !== undefined && isOption(policy, choice) ? choice : policy.default;
}

function isOption<Option extends string>(policy: Policy<Option>, key: string): key is Option {
  return Object.hasOwn(policy.options, key);
}

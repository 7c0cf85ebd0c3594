import {
  type Answer,
  byCodeUnit,
  type Contact,
  type IsoDate,
  indexObservations,
  type Observation,
  type Person,
  type Rule,
} from '../../kernel/index.js';
import { ENG_10 } from '../register.js';
import { INVITATION_ITEMS } from '../vocabulary.js';
import { contactsUpTo } from './contacts.js';
import { forEveryone, readEach, sourcesOf } from './people.js';

/** Whether people who are often left out were asked to take part. */
export type InvitationCheck = {
  /** Who: parents who live elsewhere, or men and the wider family. */
  readonly id: (typeof INVITATION_ITEMS)[number];
  /** `yes` where somebody was left out, `no` where nobody was, otherwise `unknown`. */
  readonly leftOut: Answer;
  /** Ids of those who were asked or took part, in order of id. */
  readonly invited: readonly string[];
  /** Ids of those the record shows were not asked, in order of id. There may be a good reason: safety comes first. */
  readonly notInvited: readonly string[];
  /** Ids of those of whom the record cannot tell, in order of id. */
  readonly unclear: readonly string[];
  /** Ids of observations that say whether they take part, in order of id. */
  readonly from: readonly string[];
  /** The rule that asks for it. */
  readonly rule: Rule;
};

type Belongs = 'yes' | 'no' | 'unclear';

const isParentElsewhere = ({ role, lives }: Person): Belongs => {
  if (role !== 'parent') return 'no';
  return lives === 'elsewhere' ? 'yes' : lives === 'with-child' ? 'no' : 'unclear';
};

const WIDER_FAMILY: readonly Person['role'][] = [
  'partner-of-parent',
  'step-parent',
  'grandparent',
  'other-family',
];

const isManOrWiderFamily = ({ role, man }: Person): Belongs => {
  if (role === 'child') return 'no';
  if (role === 'sibling') return 'unclear'; // A brother or sister counts once asked; left out they may be too young.
  return WIDER_FAMILY.includes(role) || man === 'yes' ? 'yes' : man === 'no' ? 'no' : 'unclear';
};

const GROUPS: readonly ((person: Person) => Belongs)[] = [isParentElsewhere, isManOrWiderFamily];

const leftOut = (
  noted: Answer,
  notInvited: readonly string[],
  unclear: readonly string[],
  invited: readonly string[],
): Answer => {
  if (notInvited.length > 0 || noted === 'no') return 'yes';
  if (noted === 'yes') return 'no';
  return unclear.length > 0 || invited.length === 0 ? 'unknown' : 'no';
};

/**
 * Checks whether parents who live elsewhere, and men and the wider family, were asked to take part.
 *
 * Somebody who is named in no invitation counts as left out only where every contact records who was invited. Nobody
 * of a group on record is not the same as nobody there: it stays unknown until an observation says so.
 *
 * @param contacts - Contacts with this family, in any order.
 * @param people - The people on record, in any order.
 * @param observations - Observations; `engagement.strategy.non-resident-parents` and
 *   `engagement.strategy.men-and-wider-family` say whether they take part.
 * @param options - `on`: the day of the judgement.
 * @returns One row for each of the two groups. Being left out can be right where somebody is a danger.
 * @throws Never.
 * @see Engaging Families Toolkit, 2.0 and 9.2 (`barnsley-toolkit`): rule ENG-10.
 * @example listInvitations([], [], [], { on: isoDate('2026-11-21') })[0]?.leftOut; // => 'unknown'
 */
export const listInvitations = (
  contacts: readonly Contact[],
  people: readonly Person[],
  observations: readonly Observation[],
  { on }: { readonly on: IsoDate },
): readonly InvitationCheck[] => {
  const known = contactsUpTo(contacts, on);
  const index = indexObservations(observations, on);
  const asked = new Set(known.flatMap(({ invited = [], present = [] }) => [...invited, ...present]));
  const cannotTell =
    known.length === 0 || known.some((one) => one.invited === undefined && one.present === undefined);
  return INVITATION_ITEMS.map((id, at) => {
    const invited: string[] = [];
    const notInvited: string[] = [];
    const unclear: string[] = [];
    for (const person of people) {
      const belongs = GROUPS[at]!(person);
      if (belongs === 'no') continue;
      const list = asked.has(person.id)
        ? invited
        : belongs === 'unclear' || cannotTell
          ? unclear
          : notInvited;
      list.push(person.id);
    }
    const noted = readEach(index, [id]);
    return {
      id,
      leftOut: leftOut(forEveryone(noted), notInvited, unclear, invited),
      invited: invited.sort(byCodeUnit),
      notInvited: notInvited.sort(byCodeUnit),
      unclear: unclear.sort(byCodeUnit),
      from: sourcesOf(noted),
      rule: ENG_10,
    };
  });
};

import type { CaseloadFamily, CaseloadPractitioner } from '../schema.js';
import type { Obstacle } from './why.js';

/**
 * What of a family's own requirements a practitioner does not meet, each once. It is asked of thousands for one family,
 * so what is the same for all of them is looked up before.
 */
export const unmetOf = ({ pinned, current, locality, skills, themes }: CaseloadFamily) => {
  const needed = [...new Set(skills)];
  const present = [...new Set(themes)];
  return (one: CaseloadPractitioner): Obstacle[] => {
    const unmet: Obstacle[] = [];
    if (pinned === true && one.id !== current) unmet.push({ constraint: 'pinned', of: current! });
    if (locality !== undefined && one.covers?.includes(locality) === false)
      unmet.push({ constraint: 'locality', of: locality });
    for (let k = 0; k < needed.length; k++)
      if (!one.skills?.includes(needed[k]!)) unmet.push({ constraint: 'skill', of: needed[k]! });
    for (let k = 0; k < present.length; k++)
      if (one.avoidThemes?.includes(present[k]!)) unmet.push({ constraint: 'theme', of: present[k]! });
    return unmet;
  };
};

import { type GrowPlan, listVoices } from 'family-engagement/grow';
import { sayDay } from '../words.js';

/** A finished plan, voice by voice. */
export const GrowPlanView = ({
  plan,
  names,
}: {
  readonly plan: GrowPlan;
  readonly names: Readonly<Record<string, string>>;
}) => (
  <>
    {listVoices(plan).map(({ person, goals, steps }) => (
      <section key={person} aria-labelledby={`voice-${person}`}>
        <h2 class="govuk-heading-m" id={`voice-${person}`}>
          {names[person] ?? person}
        </h2>
        {goals.map((goal) => (
          <div key={goal.id}>
            <p class="govuk-body govuk-!-font-weight-bold">“{goal.words}”</p>
            <ul class="govuk-list govuk-list--bullet">
              {steps
                .filter((step) => step.goal === goal.id)
                .map(({ id, what, who, when, nextStep, support }) => (
                  <li key={id}>
                    {what}: {names[who] ?? who}, by {sayDay(when)}. First: {nextStep}.
                    {support.map((help) => ` Help: ${help.what} (${names[help.by] ?? help.by}).`).join('')}
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </section>
    ))}
  </>
);

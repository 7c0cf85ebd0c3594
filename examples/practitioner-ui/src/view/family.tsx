import { useEffect, useState } from 'preact/hooks';
import type { Opened } from '../host/host.js';
import { GrowPart } from './grow.js';
import { ErrorSummary, type FormError, Heading, sayRefusal, useHost } from './parts.js';
import { ReviewPart } from './review.js';
import { SharingPart } from './sharing.js';
import { TimelinePart } from './timeline.js';

export type PartProps = {
  readonly opened: Opened;
  readonly entry: string | undefined;
  /** Reads the record again, after something was written. */
  readonly reload: () => Promise<void>;
};

const PARTS = {
  review: { title: 'Review', View: ReviewPart },
  timeline: { title: 'Timeline', View: TimelinePart },
  sharing: { title: 'Sharing a worry', View: SharingPart },
  grow: { title: 'GROW conversation', View: GrowPart },
} as const;

export const FamilyPage = ({
  id,
  part,
  entry,
}: {
  readonly id: string;
  readonly part: string;
  readonly entry: string | undefined;
}) => {
  const host = useHost();
  const [opened, setOpened] = useState<Opened>();
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const reload = () => host.openFamily(id).then(setOpened, (error: unknown) => setErrors(sayRefusal(error)));
  useEffect(() => void reload(), [host, id]);
  const shown = PARTS[part as keyof typeof PARTS];
  if (errors.length > 0 || shown === undefined)
    return (
      <>
        <ErrorSummary errors={errors} />
        <Heading title="Not opened">This cannot be opened</Heading>
      </>
    );
  if (opened === undefined) return <p class="govuk-body">Opening…</p>;
  const { title, View } = shown;
  const name = opened.record.name ?? opened.record.id;
  return (
    <>
      <Heading title={`${title}: ${name}`} caption={`The ${name} family`}>
        {title}
      </Heading>
      <nav class="parts" aria-label={`The ${name} family`}>
        <ul>
          {Object.entries(PARTS).map(([key, { title: text }]) => (
            <li key={key}>
              <a
                class="govuk-link"
                href={`#/families/${encodeURIComponent(id)}/${key}`}
                {...(key === part ? { 'aria-current': 'page' as const } : {})}
              >
                {text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <View opened={opened} entry={entry} reload={reload} />
    </>
  );
};

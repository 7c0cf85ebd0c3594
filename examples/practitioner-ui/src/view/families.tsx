import { useEffect, useState } from 'preact/hooks';
import type { FamilyEntry } from '../host/host.js';
import { ErrorSummary, type FormError, Heading, sayRefusal, useHost } from './parts.js';

export const FamiliesPage = () => {
  const host = useHost();
  const [families, setFamilies] = useState<readonly FamilyEntry[]>();
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  useEffect(() => {
    host.listFamilies().then(setFamilies, (error: unknown) => setErrors(sayRefusal(error)));
  }, [host]);
  return (
    <>
      <ErrorSummary errors={errors} />
      <Heading title="Families">Families</Heading>
      {families === undefined ? (
        <p class="govuk-body">Opening…</p>
      ) : (
        <ul class="govuk-list families">
          {families.map(({ id, name }) => (
            <li key={id}>
              <a class="govuk-link" href={`#/families/${encodeURIComponent(id)}`}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
};

import { version } from 'family-engagement/package.json';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Host } from '../host/host.js';
import { BoardPage } from './board.js';
import { FamiliesPage } from './families.js';
import { FamilyPage } from './family.js';
import { Heading, HostContext, hasMoved } from './parts.js';

export type Route = { readonly path: readonly string[]; readonly entry: string | undefined };

const routeOf = (hash: string): Route => {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const parts = path.split('/').filter(Boolean).map(decodeURIComponent);
  return { path: parts, entry: new URLSearchParams(query).get('entry') ?? undefined };
};

const useRoute = (): Route => {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const changed = () => {
      hasMoved();
      setRoute(routeOf(location.hash));
    };
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  return route;
};

const NavigationItem = ({
  href,
  active,
  children,
}: {
  readonly href: string;
  readonly active: boolean;
  readonly children: string;
}) => (
  <li class={`govuk-service-navigation__item${active ? ' govuk-service-navigation__item--active' : ''}`}>
    <a
      class="govuk-service-navigation__link"
      href={href}
      {...(active ? { 'aria-current': 'true' as const } : {})}
    >
      {active ? <strong class="govuk-service-navigation__active-fallback">{children}</strong> : children}
    </a>
  </li>
);

const Lost = () => (
  <>
    <Heading title="Nothing here">There is nothing at this address</Heading>
    <p class="govuk-body">
      <a class="govuk-link" href="#/">
        Back to the families
      </a>
    </p>
  </>
);

const pageFor = ({ path, entry }: Route, host: Host): JSX.Element => {
  const [first, id, part = 'review'] = path;
  if (first === undefined || (first === 'families' && id === undefined)) return <FamiliesPage />;
  if (first === 'families' && id !== undefined)
    return <FamilyPage key={`${id}/${part}`} id={id} part={part} entry={entry} />;
  if (first === 'caseload' && host.user.role === 'manager') return <BoardPage />;
  return <Lost />;
};

/** The page around every view. */
export const Page = ({ host, children }: { readonly host?: Host; readonly children?: JSX.Element }) => {
  const route = useRoute();
  const main = useRef<HTMLElement>(null);
  const skip = (event: Event) => {
    event.preventDefault();
    main.current?.focus();
  };
  const board = route.path[0] === 'caseload';
  return (
    <div class={board ? 'is-wide' : ''}>
      {/* biome-ignore lint/a11y/useValidAnchor: a skip link; following it would change the route, which is in the hash. */}
      <a class="govuk-skip-link" href="#main" onClick={skip}>
        Skip to main content
      </a>
      <header class="govuk-template__header">
        <div class="govuk-generic-header">
          <div class="govuk-generic-header__container govuk-width-container">
            <div class="govuk-generic-header__logo">
              <a class="govuk-generic-header__homepage-link" href="#/">
                Harbour Lane Early Help
              </a>
            </div>
          </div>
        </div>
        {host !== undefined && (
          <div class="govuk-service-navigation">
            <div class="govuk-width-container">
              <div class="govuk-service-navigation__container">
                <nav class="govuk-service-navigation__wrapper" aria-label="Menu">
                  <ul class="govuk-service-navigation__list">
                    <NavigationItem href="#/" active={!board}>
                      Families
                    </NavigationItem>
                    {host.user.role === 'manager' && (
                      <NavigationItem href="#/caseload" active={board}>
                        Caseload
                      </NavigationItem>
                    )}
                  </ul>
                </nav>
              </div>
            </div>
          </div>
        )}
      </header>
      <div class="govuk-width-container">
        <main class="govuk-main-wrapper" id="main" tabIndex={-1} ref={main}>
          {host === undefined ? (
            children
          ) : (
            <HostContext.Provider value={host}>{pageFor(route, host)}</HostContext.Provider>
          )}
        </main>
      </div>
      <footer class="govuk-template__footer footer">
        <div class="govuk-width-container">
          <p class="govuk-body-s">
            This page shows what the record indicates and what is not known. A person decides.
          </p>
          <p class="govuk-body-s">family-engagement {version}. Everybody named here is invented.</p>
        </div>
      </footer>
    </div>
  );
};

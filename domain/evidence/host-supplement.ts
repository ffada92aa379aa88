import { type SupplementedCompany } from './hosts';

/** What the reduced third-party-web 0.30 lacks, or knows under a former name (Optanon). Kept short. */
export const HOST_SUPPLEMENT: readonly SupplementedCompany[] = [
  { name: 'PostHog', company: 'PostHog', purpose: 'analytics', hosts: ['posthog.com'] },
  { name: 'Mintlify', company: 'Mintlify', purpose: 'other', hosts: ['mintlify.com', 'mintlify.app', 'mintlify.dev'] },
  { name: 'Notion', company: 'Notion Labs', purpose: 'other', hosts: ['notion.so', 'notion.site', 'notion.com'] },
  { name: 'Datadog', company: 'Datadog', purpose: 'analytics', hosts: ['datadoghq.com', 'datadoghq.eu', 'datadoghq-browser-agent.com'] },
  { name: 'Vercel', company: 'Vercel', purpose: 'other', hosts: ['vercel.com', 'vercel.app', 'vercel-insights.com', 'vercel-scripts.com', 'vercel.live'] },
  { name: 'Weglot', company: 'Weglot', purpose: 'preference', hosts: ['weglot.com'] },
  { name: 'ZoomInfo', company: 'ZoomInfo', purpose: 'advertising', hosts: ['zoominfo.com'] },
  { name: 'OneTrust', company: 'OneTrust', purpose: 'consent', hosts: ['cdn.cookielaw.org', 'cookielaw.org', 'onetrust.com', 'cookiepro.com'] },
  { name: 'Plausible', company: 'Plausible Insights', purpose: 'analytics', hosts: ['plausible.io'] },
  { name: 'Webflow', company: 'Webflow', purpose: 'other', hosts: ['webflow.com', 'webflow.io', 'website-files.com'] },
];

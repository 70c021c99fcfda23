/** The company of the person who signs in; everyone in its pod and its Spaces directory. */
export const homeCompany = { name: 'Northgate Meridian', domain: 'northgate-meridian.example' };

/** Companies on other pods: `.example` can never be anyone's address. */
export const otherCompanies = [
  { name: 'Alder & Finch Capital', domain: 'alder-finch.example' },
  { name: 'Bluewater Clearing', domain: 'bluewater-clearing.example' },
  { name: 'Castellan Brokers', domain: 'castellan-brokers.example' },
  { name: 'Draycott Assurance', domain: 'draycott.example' },
  { name: 'Evenlode Asset Partners', domain: 'evenlode-partners.example' },
  { name: 'Fjordline Markets', domain: 'fjordline-markets.example' },
  { name: 'Granada Treasury Services', domain: 'granada-treasury.example' },
  { name: 'Hoshizora Securities', domain: 'hoshizora.example' },
] as const;

export const departments = [
  { name: 'Equities', titles: ['Trader', 'Sales Trader', 'Research Analyst', 'Head of Desk'] },
  { name: 'Fixed Income', titles: ['Credit Analyst', 'Rates Trader', 'Portfolio Manager'] },
  {
    name: 'Operations',
    titles: ['Settlements Associate', 'Operations Lead', 'Reconciliation Clerk'],
  },
  {
    name: 'Compliance',
    titles: ['Surveillance Officer', 'Policy Adviser', 'Chief Compliance Officer'],
  },
  {
    name: 'Technology',
    titles: ['Software Engineer', 'Site Reliability Engineer', 'Product Owner'],
  },
  { name: 'Legal', titles: ['Counsel', 'Paralegal', 'General Counsel'] },
  { name: 'Human Resources', titles: ['Recruiter', 'People Partner'] },
  {
    name: 'Client Services',
    titles: ['Account Manager', 'Relationship Director', 'Help Desk Agent'],
  },
] as const;

export const offices = [
  { city: 'London', timezone: 'Europe/London' },
  { city: 'New York', timezone: 'America/New_York' },
  { city: 'Singapore', timezone: 'Asia/Singapore' },
  { city: 'Frankfurt', timezone: 'Europe/Berlin' },
  { city: 'Tokyo', timezone: 'Asia/Tokyo' },
  { city: 'São Paulo', timezone: 'America/Sao_Paulo' },
  { city: 'Kraków', timezone: 'Europe/Warsaw' },
  { city: 'Pune', timezone: 'Asia/Kolkata' },
  { city: 'Dublin', timezone: 'Europe/Dublin' },
  { city: 'Toronto', timezone: 'America/Toronto' },
] as const;

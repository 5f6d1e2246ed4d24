/** States, provinces and regions that people name instead of a city, by time zone; under several where they have several. */
export const states: Readonly<Record<string, string>> = {
  'America/New_York':
    'Connecticut, Delaware, District of Columbia, Florida, Georgia, Indiana, Kentucky, Maine, Maryland, Massachusetts, Michigan, New Hampshire, New Jersey, New York State, North Carolina, Ohio, Pennsylvania, Rhode Island, South Carolina, Tennessee, Vermont, Virginia, West Virginia, East Coast, US East Coast',
  'America/Chicago':
    'Alabama, Arkansas, Florida, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Minnesota, Mississippi, Missouri, Nebraska, North Dakota, Oklahoma, South Dakota, Tennessee, Texas, Wisconsin',
  'America/Denver':
    'Colorado, Idaho, Kansas, Montana, Nebraska, New Mexico, North Dakota, Oregon, South Dakota, Texas, Utah, Wyoming',
  'America/Los_Angeles':
    'California, Idaho, Nevada, Oregon, Washington State, West Coast, US West Coast, Bay Area',
  'America/Phoenix': 'Arizona',
  'America/Anchorage': 'Alaska',
  'America/Adak': 'Alaska',
  'Pacific/Honolulu': 'Hawaii',
  'America/Toronto': 'Ontario, Quebec Province, Nunavut',
  'America/Winnipeg': 'Manitoba, Ontario, Nunavut',
  'America/Edmonton': 'Alberta, British Columbia, Northwest Territories, Nunavut',
  'America/Vancouver': 'British Columbia',
  'America/Regina': 'Saskatchewan',
  'America/Whitehorse': 'Yukon',
  'America/Halifax': 'Nova Scotia, New Brunswick, Prince Edward Island, Labrador',
  'America/St_Johns': 'Newfoundland, Newfoundland and Labrador',
  'Australia/Sydney': 'New South Wales, NSW, Australian Capital Territory',
  'Australia/Brisbane': 'Queensland',
  'Australia/Adelaide': 'South Australia',
  'Australia/Darwin': 'Northern Territory',
  'Australia/Perth': 'Western Australia',
  'Australia/Hobart': 'Tasmania',
  'Asia/Tbilisi': 'Georgia',
  'Europe/Belgrade': 'Kosovo, Pristina, Prishtina, Priština',
  'Asia/Hebron': 'Palestine, Ramallah, West Bank, Bethlehem, Gaza',
  'Africa/Mbabane': 'Swaziland, Eswatini',
  'Asia/Kolkata':
    'Kerala, Tamil Nadu, Karnataka, Maharashtra, Gujarat, Punjab, Rajasthan, West Bengal, Telangana, Andhra Pradesh, Uttar Pradesh, Madhya Pradesh, Bihar, Odisha, Assam, Kashmir, Haryana',
  'Asia/Karachi': 'Punjab, Sindh, Kashmir',
  'Europe/Madrid': 'Catalonia, Andalusia',
  'Europe/Berlin': 'Bavaria, Saxony, Hesse',
  'Europe/Rome': 'Tuscany, Lombardy, Sicily',
  'Europe/Paris': 'Brittany, Provence, Normandy, Alsace',
};

// About the game and what it rests on. Titles of works are written as published.

export const about = {
  title: 'About and sources',
  what: 'Anbar: Day and Night is a game about holding a province of 138,000 km² against a few hundred hidden fighters, and about the trust of the people who live there. It starts from one news feature and builds its rules on published research where there is some. It claims to be consistent with that research, never to predict.',
  sourceTitle: 'The source',
  source:
    '“Iraq looks to snuff out ISIL remnants in remote Anbar province”, Al Jazeera, reported from Al-Qaim, 31 October 2018.',
  sourceSays:
    'Officials say the night has been taken back; residents say it has not. Officials say the militias are under control; residents fear them. Both are in the source, and both are in the game. It describes the militias as Shia and Iran-backed, formally under the prime minister’s office, and the remote towns as mostly Sunni. It shows what was so in your game; it cannot show who was right in Anbar.',
  oursTitle: 'What is this game’s own',
  oursOne:
    'Some twenty villages and camps are invented, and marked so when selected. All units and people are invented. No living person is named.',
  oursTwo: 'The article’s “up to five attacks a month” is read here as the count of the deadlier ones.',
  oursThree:
    'A reported abuse is an accusation until an inquiry has ended; some prove untrue, and an inquiry can clear the forces. Misconduct by army and police exists too, and militias suffer losses. The militias’ patrons are across the eastern border, off the map.',
  oursFour: 'What insurgents do is abstract; nothing here teaches how it is done.',
  readingTitle: 'What the rules rest on',
  reading_kalyvas:
    'Informing and control: S. Kalyvas, The Logic of Violence in Civil War, Cambridge University Press, 2006.',
  reading_condra:
    'Harm and information: L. Condra and J. Shapiro, “Who Takes the Blame?”, American Journal of Political Science, 2012; A. Shaver and J. Shapiro, Journal of Conflict Resolution, 2021.',
  reading_berman:
    'Aid and information: E. Berman, J. Shapiro and J. Felter, “Can Hearts and Minds Be Bought?”, Journal of Political Economy, 2011.',
  reading_kress:
    'Fighting blind: M. Kress and R. Szechtman, “Why Defeating Insurgencies Is Hard”, Operations Research, 2009.',
  reading_fences:
    'Fences: N. Avdan and C. Gelpi, “Do Good Fences Make Good Neighbors?”, International Studies Quarterly, 2017; C. Linebarger and A. Braithwaite, International Studies Quarterly, 2020.',
  reading_phones:
    'Phones and informing: J. Shapiro and N. Weidmann, “Is the Phone Mightier Than the Sword?”, International Organization, 2015.',
  reading_repeat:
    'Attacks near attacks: M. Townsley, S. Johnson and J. Ratcliffe, “Space Time Dynamics of Insurgent Activity in Iraq”, Security Journal, 2008.',
  reading_search: 'Search: B. Koopman, Search and Screening, 1946 and 1980.',
  reading_strikes:
    'Air strikes and shelling: J. Lyall, “Does Indiscriminate Violence Incite Insurgent Attacks? Evidence from Chechnya”, Journal of Conflict Resolution, 2009; and “Bombing to Lose? Airpower and the Dynamics of Violence in Counterinsurgency Wars”, a working paper on Afghanistan.',
  reading_attacks: 'What kinds of attack: M. Knights, CTC Sentinel, December 2018.',
  reading_statistics:
    'How bunching is measured, and how models are described: G. Knox, Applied Statistics, 1964; V. Grimm and others, Journal of Artificial Societies and Social Simulation, 2020.',
  groundTitle: 'The ground',
  ground:
    'Outlines, borders, rivers and lakes: Natural Earth (public domain). Towns: GeoNames (CC BY 4.0) and published figures. Heights: NASA SRTM30. Air bases and crossings: OurAirports and published places. Roads and wadis are drawn by hand along published courses and are good to some kilometres.',
  creditsTitle: 'Typefaces and icons',
  credits: 'IBM Plex (SIL Open Font License). Lucide icons (ISC).',
};

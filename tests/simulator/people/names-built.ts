/**
 * Names put together from a first and a second half, so that a hundred thousand people need not share
 * a few hundred names. Each group goes with the group of `names-western.ts` or `names-world.ts` whose
 * first given name it names; `native|latin` where the script is not Latin.
 */
export interface BuiltNames {
  /** The first given name of the group that it belongs to. */
  readonly of: string;
  readonly builds: 'family' | 'given';
  readonly firsts: string;
  readonly seconds: string;
  /** Between the halves of a given name of two words. */
  readonly between?: string;
}

export const builtNames: readonly BuiltNames[] = [
  {
    of: 'Alice',
    builds: 'family',
    firsts:
      'Ash Black Brad Brook Carl Clay Dal East El Fair Green Had Hart Hol Kings Lang Marl Nor Oak Pres Red Stan Thorn Wake West Whit Wood York Farn Glad',
    seconds: 'ton ley ford well worth wood field bourne by ham stead more croft den',
  },
  {
    of: 'Anaïs',
    builds: 'family',
    firsts:
      'Beau Bel Bois Cham Char Clair Cour Del Dur Fon Gail Gren Haut Lam Lan Mar Mont Mor Per Pont Rav Roch Ros Sauv Ser Tail Val Ver Vil Mir',
    seconds: 'ard eau el elle et ier in oin on ot eux ais ège ède',
  },
  {
    of: 'Anneliese',
    builds: 'family',
    firsts:
      'Acker Berg Birken Blumen Buch Dorn Eichen Feld Fichten Gruben Hasel Hohen Kirch Kling Krähen Linden Mühl Neu Ober Rosen Sand Schön Silber Stein Sonnen Tannen Unter Wald Weiß Wolf',
    seconds: 'bach berg brück dorf feld hagen hauser heim hof mann meier müller stein wald',
  },
  {
    of: 'Adrián',
    builds: 'family',
    firsts:
      'Alar Bel Carm Cast Cerv Dur Esc Fern Gal Garc Guer Her Lag Ler Mal Mend Mor Nav Ord Pal Per Quir Riv Rob Sal Sand Ter Val Vid Zap',
    seconds: 'ales ano ara án ena era ero eta illo ín iz edo ón uela',
  },
  {
    of: 'Afonso',
    builds: 'family',
    firsts:
      'Alb Alm Az Barr Bel Cald Cam Card Carv Cast Cor Coutin Far Ferr Fons Gouv Lac Lim Mac Mend Mir Mour Net Per Quad Ram Rib Sant Silv Teix',
    seconds: 'ães alho ão arinho eda eira eiro elo ena ieira inho oso oura uco',
  },
  {
    of: 'Alessia',
    builds: 'family',
    firsts:
      'Alber Bar Bel Ber Bian Bon Cal Camp Car Cas Col Cor Fab Fal Fer Gal Gar Gian Lan Mar Mas Mor Pas Pel Ric Ros Sal Tor Val Ven',
    seconds: 'acci aldi anti ardi azzi elli ello enghi etti iani ini oldi one ucci',
  },
  {
    of: 'Åsa',
    builds: 'family',
    firsts:
      'Alm Asp Berg Björk Blom Bok Dal Ek Fors Gran Gull Hav Hell Holm Häll Lind Ljung Lund Löf Norr Näs Ros Sand Sjö Skog Stråle Sund Söder Vest Ås',
    seconds: 'berg dal blad bäck fors gren holm kvist lund mark qvist stad strand ström',
  },
  {
    of: 'Agnieszka',
    builds: 'family',
    firsts:
      'Adam Bara Biel Bogu Bor Chmie Dom Gra Grab Jan Jar Kal Kamie Kra Krzy Les Lip Ma Mali Mar Mro Olsze Piotr Rad Sad Sob Stan Tom Wiś Zar',
    seconds: 'czak czyk iak icki ik niewicz nowski ński owicz owski ski szewski wczyk ycki',
  },
  {
    of: 'Alžběta',
    builds: 'family',
    firsts:
      'Bart Bed Ben Bla Bor Braz Čer Dol Du Fia Hav Hol Hra Jan Jed Kol Kop Krá Ku Lou Mal Mar Ne Pav Po Ry Sed Svo Vese Zá',
    seconds: 'ák áček bek čík da ek el erka íček ka líček nek ský tný',
  },
  {
    of: 'Ágnes',
    builds: 'family',
    firsts:
      'Bak Bal Bar Bor Csa Csu Deb Dor Far Feh Fod Gál Gár Gere Gyu Hor Kar Ker Kis Kov Lak Mag Mol Nád Or Pap Sár Sze Tak Var',
    seconds: 'ai ács ányi árdi ász ési egi enyi erdi éves falvi házi kúti szegi',
  },
  {
    of: 'Ayşe',
    builds: 'family',
    firsts:
      'Ak Al Altın Ar Ateş Bal Bay Bil Bul Can Cey Çel Demir Do Er Gök Gül Güneş Kara Kaya Kılıç Kork Oğuz Öz Sel Soy Taş Tek Tur Yıl',
    seconds: 'alp bay bulut dağ dal er gil han kaya maz oğlu soy taş türk',
  },
  {
    of: 'Aino',
    builds: 'family',
    firsts:
      'Aho Ala Halo Hau Heik Hiet Hirv Huh Joki Kallio Kan Kar Kes Kivi Kor Kos Lah Lai Leh Lin Mat Metsä Niit Ok Par Pel Ran Ruo Sal Tam',
    seconds: 'aho ala ari inen kainen kari koski la lahti lainen mäki nen niemi ranta',
  },
  {
    of: 'An',
    builds: 'given',
    firsts: 'Bảo Công Đình Gia Hồng Hữu Kim Lan Mai Ngân Phương Quang Thanh Thị Văn Xuân',
    seconds: 'An Bích Châu Dũng Đào Giang Hạnh Khánh Lệ Minh Ngọc Phượng Quỳnh Sơn Thảo Tuấn',
    between: ' ',
  },
  {
    of: 'Adaeze',
    builds: 'family',
    firsts:
      'Abi Ade Aki Ayo Ba Bola Chi Chukwu Efe Eze Fola Iro Kola Mba Nna Nwa Obi Odu Ogun Oke Olu Ona Onu Osa Oye Oyin Sho Tai Uche Uzo',
    seconds: 'bayo dele dike femi gbemi juwon kemi lade mola nna lowo soji tunde wale',
  },
  {
    of: 'Анна',
    builds: 'family',
    firsts:
      'Агап|Agap Бел|Bel Быстр|Bystr Верш|Versh Гор|Gor Дем|Dem Дроб|Drob Жар|Zhar Зим|Zim Кал|Kal Куз|Kuz Лав|Lav Мак|Mak Мор|Mor Назар|Nazar Орл|Orl Пан|Pan Рыж|Ryzh Сав|Sav Тих|Tikh Уш|Ush Фил|Fil Чер|Cher Шест|Shest',
    seconds: 'аков|akov енко|enko ин|in инский|insky ников|nikov овский|ovsky цев|tsev ычев|ychev',
  },
  {
    of: 'Αλέξανδρος',
    builds: 'family',
    firsts:
      'Αντων|Anton Αργυρ|Argyr Βασιλ|Vasil Γρηγορ|Grigor Δημ|Dim Ευαγγελ|Evangel Ζαχαρ|Zachar Θεοδωρ|Theodor Καρ|Kar Κυριακ|Kyriak Λαμπρ|Lampr Μακρ|Makr Μιχαλ|Michal Νικολ|Nikol Παναγ|Panag Πετρ|Petr Ραπτ|Rapt Στεφαν|Stefan Τσακ|Tsak Φωτ|Fot',
    seconds: 'άκης|akis άκος|akos έας|eas ίδης|idis όπουλος|opoulos ίου|iou',
  },
  {
    of: '伟',
    builds: 'given',
    firsts:
      '晓|xiao 志|zhi 文|wen 海|hai 春|chun 玉|yu 思|si 佳|jia 子|zi 宇|yu 梦|meng 国|guo 天|tian 美|mei 立|li 德|de 永|yong 金|jin 红|hong 光|guang',
    seconds:
      '明|ming 强|qiang 华|hua 军|jun 平|ping 英|ying 龙|long 涵|han 琳|lin 峰|feng 婷|ting 林|lin 辉|hui 兰|lan 杰|jie 慧|hui 刚|gang 宁|ning 波|bo 山|shan',
  },
  {
    of: '陽子',
    builds: 'family',
    firsts:
      '大|Oh 石|Ishi 青|Ao 長|Naga 松|Matsu 竹|Take 西|Nishi 東|Higashi 北|Kita 黒|Kuro 白|Shira 川|Kawa 森|Mori 杉|Sugi 内|Uchi 浜|Hama 高|Taka 藤|Fuji 岡|Oka 福|Fuku',
    seconds:
      '木|ki 田|da 山|yama 島|shima 沢|zawa 野|no 井|i 原|hara 崎|saki 橋|hashi 村|mura 本|moto',
  },
  {
    of: '민준',
    builds: 'given',
    firsts:
      '가|Ga 건|Geon 나|Na 다|Da 동|Dong 미|Mi 보|Bo 상|Sang 선|Seon 승|Seung 영|Young 용|Yong 재|Jae 정|Jung 태|Tae 혜|Hye',
    seconds:
      '경|gyeong 구|gu 린|rin 라|ra 빈|bin 석|seok 솔|sol 식|sik 아|a 연|yeon 욱|wook 원|won 인|in 철|cheol 혁|hyeok 희|hee',
  },
  {
    of: 'أحمد',
    builds: 'given',
    firsts:
      'أحمد|Ahmed فاطمة|Fatima يوسف|Youssef ليلى|Layla خالد|Khaled مريم|Maryam سامي|Sami نور|Nour طارق|Tariq هدى|Huda',
    seconds:
      'إبراهيم|Ibrahim بدر|Badr جمال|Jamal حسن|Hassan رشيد|Rashid زياد|Ziad عمر|Omar فؤاد|Fouad كريم|Karim ماجد|Majid',
    between: ' ',
  },
  {
    of: 'กมล',
    builds: 'family',
    firsts:
      'กิตติ|Kitti ชัย|Chai ดวง|Duang ทรัพย์|Sap ธน|Thana นคร|Nakhon บวร|Bowon ประ|Pra พร|Phon ภัทร|Phatthra มงคล|Mongkhon รัตน|Rattana วงศ์|Wong ศิริ|Siri สมบัติ|Sombat อมร|Amon',
    seconds:
      'กุล|kun ชัย|chai ดี|di ทอง|thong พงศ์|phong พันธ์|phan มาศ|mat วัฒน์|wat ศรี|si สกุล|sakun สิทธิ์|sit โชค|chok',
  },
  {
    of: 'ნინო',
    builds: 'family',
    firsts:
      'ბარა|Bara გოგო|Gogo დოლი|Doli ელია|Elia ვარდო|Vardo ზაქარა|Zakara თევდო|Tevdo იოსე|Iose კობა|Koba მაჭა|Macha ნოზა|Noza ომა|Oma პაპა|Papa რაზმა|Razma სულა|Sula ტყემა|Tkema ფირცხა|Pirtskha ქავთა|Kavta ცინცა|Tsintsa ხუცი|Khutsi',
    seconds: 'შვილი|shvili ძე|dze ნია|nia ური|uri',
  },
];

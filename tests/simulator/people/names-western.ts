import type { NameGroup } from './names.ts';

/** Given and family names of languages in Latin script, with their own letters. */
export const westernNames: readonly NameGroup[] = [
  {
    given:
      'Alice Brian Catherine Derek Eleanor Fiona Graham Harriet Ivor Judith Keith Lorna Martin Nigel Olive Percy',
    family:
      'Ashdown Barlow Carrick Dunmore Elsworth Fairley Garside Holroyd Ingleby Kershaw Lockhart Mossley Northcott Pemberton Ridley Thackray',
  },
  {
    given:
      'Anaïs Benoît Céline Didier Élodie François Geneviève Hélène Jérôme Loïc Maëlle Noémie Océane Rémi Solène Théo',
    family:
      "Aubertin Béranger Chauvel Delacroix Estève Fournel Girardot Hébrard Jacquemin Lefèvre Marchandé Noël Peyrière Roussillon Thévenot d'Aubigny",
  },
  {
    given:
      'Anneliese Björn Cäcilie Detlef Elfriede Florian Günther Heike Jürgen Käthe Lüder Margarete Norbert Petra Sönke Ulrike',
    family:
      'Aßmann Bäumler Dörfler Eichhorst Fröhlich Großkopf Hübner Jäger Köhnlein Löwenthal Mühlbauer Nußbaum Österle Pfänder Schönfeld Weißhaupt',
  },
  {
    given:
      'Adrián Begoña Cristóbal Dolores Eulalia Fermín Guadalupe Héctor Iñaki Joaquín Lucía Maite Nicolás Óscar Rocío Tomás',
    family:
      'Álvarez Bermúdez Castañeda Domínguez Echeverría Fariñas Guzmán Ibáñez Jiménez Llorente Muñoz Núñez Ordóñez Peñalver Quiñones Zúñiga',
  },
  {
    given:
      'Afonso Beatriz Conceição Duarte Eulália Fábio Gonçalo Helena Inês João Leonor Mônica Nuno Raúl Simão Tânia',
    family:
      'Assunção Brandão Camões Figueiredo Gusmão Lourenço Magalhães Nóbrega Pacheco Quintão Rebêlo Sampaio Taveira Valadão Vasconcelos Ximenes',
  },
  {
    given:
      'Alessia Bruno Chiara Dario Edoardo Federica Giosuè Ilaria Lorenzo Mirella Nicolò Ornella Pierluigi Rosalba Tommaso Viola',
    family:
      "Bellandi Castelnuovo Donatelli Ermini Ferrante Ghirardi Iacobelli Lombardini Montanari Nicoletti Orsenigo Pellegrini Ruggieri Santoro Trevisan D'Alò",
  },
  {
    given:
      'Åsa Bengt Cecilie Dagny Einar Frøydis Gösta Håkon Ingeborg Jørgen Kjell Linnéa Märta Øystein Ragnhild Søren',
    family:
      'Ångström Bjørndal Dahlström Ekelöf Fjærvik Grønvold Hägglund Ibsgård Kjærsgaard Lindqvist Mørk Nyström Ødegård Påhlsson Sjøberg Østlund',
  },
  {
    given:
      'Agnieszka Błażej Czesława Dariusz Elżbieta Franciszek Grażyna Józef Łucja Małgorzata Paweł Róża Stanisław Świętosława Włodzimierz Żaneta',
    family:
      'Adamczewski Błaszczyk Chełmicki Dąbrowa Gołębiowska Jabłoński Kołodziej Łukasiewicz Mączyńska Nowiński Ostrożny Pawłowicz Śliwiński Wójtowicz Zającówna Żelazny',
  },
  {
    given:
      'Alžběta Bořivoj Čestmír Dušan Eliška František Jiří Kateřina Luděk Matěj Naděžda Ondřej Růžena Šimon Tereza Zdeněk',
    family:
      'Bezděk Čapková Dvořáček Havlíček Hřebíček Jiráskov Konečný Lišková Měšťan Nečas Pospíšil Řezníček Šimek Tichá Vávra Žižka',
  },
  {
    given:
      'Ágnes Béla Csilla Dezső Emőke Ferenc György Hajnalka Ilona Jenő Kálmán László Márta Örs Piroska Zsófia',
    family:
      'Bányai Csíkos Dömötör Erdődi Földvári Győrffy Halász Juhász Kőszegi Lőrincz Mészáros Nyírő Pálfalvi Sümegi Szűcs Vörösváry',
  },
  {
    given:
      'Ayşe Barış Çağla Deniz Emre Feyza Gökhan Hülya İlker Kübra Mehmet Nesrin Özgür Şebnem Tuğba Yıldız',
    family:
      'Akçay Bozdağ Çetinkaya Demirtaş Ertuğrul Gündoğdu Hacıoğlu İnce Karagöz Özdemir Pekcan Sarıgül Şahinler Tütüncü Uçar Yağmur',
  },
  {
    given:
      'Aino Eero Hilja Ilmari Jyrki Kaarina Lempi Mäkki Niilo Orvokki Päivi Raimo Sylvi Tuomas Väinö Yrjö',
    family:
      'Aaltonen Eskelinen Hämäläinen Itkonen Jääskeläinen Kärkkäinen Lähteenmäki Mäkelä Nieminen Ojanperä Pöyhönen Räsänen Saarinen Tähtinen Vänskä Ylönen',
  },
  {
    given: 'An Bích Châu Dũng Đào Giang Hạnh Khánh Lệ Minh Ngọc Phượng Quỳnh Sơn Thảo Tuấn',
    family: 'Bùi Cao Đặng Đỗ Dương Hồ Hoàng Huỳnh Lê Lý Ngô Nguyễn Phạm Trần Trịnh Vũ',
  },
  {
    given:
      'Adaeze Babajide Chinonso Damilola Ebele Folasade Gbenga Ifeoma Kẹhinde Ngozi Obinna Olúwáṣeun Temitope Uchenna Yétúndé Zainab',
    family:
      'Abiodun Balógun Chukwuma Danjuma Ezenwa Fákúnlé Ibekwe Kolapo Madueke Nwachukwu Ogunleye Okonjo Olátúnjí Onyeka Sowande Ugwu',
  },
];

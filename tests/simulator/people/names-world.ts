import type { NameGroup } from './names.ts';

/** Names in other scripts, each as `native|latin`: addresses are made from the Latin form. */
export const worldNames: readonly NameGroup[] = [
  {
    given:
      'Анна|Anna Борис|Boris Вера|Vera Григорий|Grigory Дарья|Darya Евгений|Evgeny Жанна|Zhanna Игорь|Igor Ксения|Ksenia Леонид|Leonid Надежда|Nadezhda Юлия|Yulia',
    family:
      'Абрамцев|Abramtsev Белозёров|Belozyorov Воронцов|Vorontsov Громыхин|Gromykhin Добролюбов|Dobrolyubov Ерёменко|Yeryomenko Журавлёв|Zhuravlyov Калашник|Kalashnik Лесовой|Lesovoy Остроухов|Ostroukhov Щербатов|Shcherbatov Яковенко|Yakovenko',
  },
  {
    given:
      'Αλέξανδρος|Alexandros Βασιλική|Vasiliki Γιώργος|Giorgos Δήμητρα|Dimitra Ελένη|Eleni Ιωάννης|Ioannis Κωνσταντίνα|Konstantina Νίκος|Nikos Σοφία|Sofia Χρήστος|Christos',
    family:
      'Αναγνώστου|Anagnostou Βλαχάκης|Vlachakis Γεωργιάδης|Georgiadis Δημητρίου|Dimitriou Ζαφείρης|Zafeiris Καλογήρου|Kalogirou Μαυρίδης|Mavridis Παππάς|Pappas Σταυρίδης|Stavridis Χατζής|Chatzis',
  },
  {
    given:
      '伟|Wei 芳|Fang 娜|Na 敏|Min 静|Jing 磊|Lei 洋|Yang 艳|Yan 勇|Yong 秀英|Xiuying 建国|Jianguo 雪梅|Xuemei',
    family:
      '王|Wang 李|Li 张|Zhang 刘|Liu 陈|Chen 赵|Zhao 黄|Huang 周|Zhou 吴|Wu 徐|Xu 孙|Sun 欧阳|Ouyang',
    familyFirst: true,
  },
  {
    given:
      '陽子|Yoko 健太|Kenta 美咲|Misaki 翔|Sho 恵子|Keiko 大輔|Daisuke 千尋|Chihiro 直樹|Naoki 由美|Yumi 拓也|Takuya',
    family:
      '佐藤|Sato 鈴木|Suzuki 高橋|Takahashi 田中|Tanaka 渡辺|Watanabe 伊藤|Ito 山本|Yamamoto 中村|Nakamura 小林|Kobayashi 吉田|Yoshida',
    familyFirst: true,
  },
  {
    given:
      '민준|Minjun 서연|Seoyeon 지훈|Jihoon 수빈|Subin 현우|Hyunwoo 은지|Eunji 도윤|Doyun 하은|Haeun 성민|Seongmin 유진|Yujin',
    family: '김|Kim 이|Yi 박|Park 최|Choi 정|Jeong 강|Kang 조|Cho 윤|Yoon 장|Jang 한|Han',
    familyFirst: true,
  },
  {
    given:
      'أحمد|Ahmed فاطمة|Fatima يوسف|Youssef ليلى|Layla خالد|Khaled مريم|Maryam سامي|Sami نور|Nour طارق|Tariq هدى|Huda',
    family:
      'الحداد|Al-Haddad النجار|Al-Najjar الخطيب|Al-Khatib الشامي|Al-Shami القاضي|Al-Qadi الزين|Al-Zein المصري|Al-Masri العطار|Al-Attar السعيد|Al-Said البغدادي|Al-Baghdadi',
  },
  {
    given:
      'נועה|Noa איתן|Eitan תמר|Tamar יונתן|Yonatan מיכל|Michal אבנר|Avner שירה|Shira גדעון|Gideon',
    family:
      'אברמוביץ|Abramovich ברקת|Barkat גולן|Golan דגני|Dagani הראל|Harel כרמלי|Carmeli נחמני|Nachmani שלו|Shalev',
  },
  {
    given:
      'अनीता|Anita बलराम|Balram चंदन|Chandan दीपिका|Deepika गौरव|Gaurav जया|Jaya करण|Karan मीना|Meena नितिन|Nitin प्रिया|Priya राहुल|Rahul सुनीता|Sunita',
    family:
      'अग्रवाल|Agrawal भट्ट|Bhatt चतुर्वेदी|Chaturvedi देशमुख|Deshmukh गुप्ता|Gupta जोशी|Joshi कुलकर्णी|Kulkarni मिश्रा|Mishra पाटिल|Patil शर्मा|Sharma त्रिवेदी|Trivedi वर्मा|Verma',
  },
  {
    given: 'กมล|Kamon จันทร์|Chan ธนา|Thana นภา|Napha ปรีชา|Pricha พิมพ์|Phim มาลี|Mali สมชาย|Somchai',
    family:
      'เจริญสุข|Charoensuk ทองดี|Thongdi บุญมา|Bunma พงษ์ไพร|Phongphrai รุ่งเรือง|Rungrueang ศรีสวัสดิ์|Sisawat สุขใจ|Sukchai แสงจันทร์|Saengchan',
  },
  {
    given:
      'ნინო|Nino გიორგი|Giorgi თამარ|Tamari ლევან|Levan მარიამ|Mariami ზურაბ|Zurab ეკატერინე|Ekaterine ვახტანგ|Vakhtang',
    family:
      'აბაშიძე|Abashidze ბერიძე|Beridze გელოვანი|Gelovani კაპანაძე|Kapanadze ლომიძე|Lomidze მაისურაძე|Maisuradze ჩხეიძე|Chkheidze წერეთელი|Tsereteli',
  },
];

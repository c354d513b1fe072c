namespace FixtureGenerator.Forms;

/// <summary>Writes the texts of reports in traditional characters.</summary>
internal static class TraditionalScript
{
    private const string Pairs =
        "开開报報务務总總体體况況动動处處请請诉訴复復议議问問题題进進项項结結转轉类類业業机機构構组組织織会會学學术術数數据據废廢现現规規范範许許罚罰强強费費单單"
        + "万萬减減采採购購额額维維纠糾余餘统統计計属屬国國护護权權内內过過执執查查询詢没沒补補确確认認无無当當举舉访訪制製与與为為个個门門长長县縣区區乡鄉镇鎮"
        + "厅廳办辦发發见見关關于於电電话話联聯系係应應实實证證条條际際农農卫衛环環质質监監审審税稅财財劳勞营營经經济濟产產贸貿时時间間这這种種样樣让讓从從来來"
        + "对對还還变變运運达達远遠连連选選铁鐵录錄阶階队隊阳陽难難云雲灵靈响響页頁须須预預领領风風养養验驗点點党黨资資讯訊货貨责責压壓细細丰豐图圖围圍继繼续續"
        + "辑輯读讀场場扎紮贯貫华華众眾决決维維书書专專栏欄优優检檢载載严嚴动動态態调調网網评評届屆岭嶺东東龙龍泽澤桥橋兴興号號标標识識积積极極导導创創稳穩"
        + "仅僅别別后後征徵签簽级級纪紀约約纳納绩績综綜线線编編缴繳误誤说說语語谈談负負败敗账賬费費赔賠设設试試该該详詳诺諾课課谁誰谐諧"
        + "临臨员員苏蘇彻徹绕繞获獲训訓讼訟较較够夠层層头頭岗崗师師广廣库庫庆慶张張归歸径徑御禦忆憶怀懷恳懇战戰户戶护護抚撫抢搶担擔择擇损損换換掌掌措措撤撤教教斗鬥断斷旧舊显顯术術杂雜枪槍档檔楼樓欢歡步步"
        + "每每毕畢气氣汇匯沟溝济濟浅淺测測济濟满滿灾災炼煉热熱爱愛独獨狱獄献獻玛瑪环環础礎离離称稱稣穌竞競笔筆筑築简簡粮糧红紅罗羅";

    private static readonly Dictionary<char, char> Traditional = Build();

    public static string Of(string text) => string.Concat(text.Select(c => Traditional.GetValueOrDefault(c, c)));

    private static Dictionary<char, char> Build()
    {
        Dictionary<char, char> map = [];
        for (int i = 0; i + 1 < Pairs.Length; i += 2) map.TryAdd(Pairs[i], Pairs[i + 1]);
        return map;
    }
}

namespace DisclosureParser.Text;

/// <summary>
/// Folds traditional characters to simplified ones, as far as the vocabulary of annual reports needs it. For comparison
/// only: what is printed stays as printed.
/// </summary>
internal static class ScriptFolding
{
    private const string Pairs =
        "開开報报務务總总體体況况動动處处請请訴诉複复復复議议問问題题進进項项結结轉转類类業业機机構构組组織织會会" +
        "學学術术數数據据廢废現现規规範范許许罰罚強强費费單单萬万億亿減减採采購购額额維维糾纠餘余統统計计屬属" +
        "國国禁禁護护權权益益內内過过執执查查詢询沒没補补確确認认無无當当理理舉举報报訪访類类複复製制東东龍龙" +
        "與与為为個个門门長长縣县區区鄉乡鎮镇廳厅辦办發发佈布見见關关於于書书電电話话聯联繫系說说應应實实證证" +
        "條条際际團团農农漁渔礦矿衛卫環环質质監监督督審审計计稅税財财險险勞劳動动師师營营經经濟济產产貿贸時时間间" +
        "這这種种樣样讓让從从來来對对還还變变專专屆届歷历運运達达遠远連连選选遞递鐵铁銀银錄录鑑鉴階阶隊队陽阳" +
        "陸陆難难雲云靈灵響响頁页順顺須须預预領领頭头願愿風风飛飞養养館馆驗验點点黨党齊齐資资訊讯據据貨货責责" +
        "貧贫買买賣卖賬账賴赖贈赠車车軍军軟软較较載载輔辅輪轮輸输農农遲迟郵邮鄰邻釋释針针鋪铺鏈链闊阔阻阻" +
        "幹干並并佔占傳传債债傷伤僅仅儀仪優优兩两冊册凍冻劃划創创劇剧勵励勢势勝胜匯汇協协卻却參参員员啟启嚴严" +
        "圍围園园圖图圓圆執执場场塊块壓压壞坏夠够寫写將将屬属層层嶺岭島岛帶带幾几庫库廣广張张彙汇徑径徵征恆恒懇恳" +
        "戰战戲戏戶户拋抛換换損损擇择擔担據据擴扩擬拟敗败敘叙斷断書书構构樓楼標标樹树橋桥檢检權权歡欢歲岁氣气決决" +
        "淨净滅灭滿满漢汉潔洁澤泽濱滨灣湾災灾燈灯獎奖獨独獲获環环畫画異异療疗盡尽盤盘眾众碼码礎础穩稳積积競竞筆笔" +
        "節节簡简簽签籌筹納纳級级細细紹绍終终絕绝給给絡络網网綜综綠绿緊紧線线編编緣缘績绩縮缩續续纖纤罷罢羅罗義义習习" +
        "聞闻聲声職职聽听腦脑臨临興兴舊旧艱艰艦舰藝艺蘇苏藥药虛虚號号蟲虫補补裝装裡里視视覺觉覽览觀观訂订討讨訓训記记" +
        "設设訪访評评詞词試试詳详誌志語语誤误課课調调談谈論论講讲謝谢識识譯译護护讀读豐丰負负貢贡貫贯貴贵費费賓宾賞赏" +
        "質质購购跡迹踐践軌轨軸轴輕轻轄辖農农逕径遊游適适遷迁邊边郷乡醫医針针鋼钢錢钱鍵键鐘钟鑒鉴開开閉闭閱阅隨随雙双" +
        "雜杂離离靜静頒颁頻频顧顾顯显餐餐騰腾驅驱鬆松魚鱼麗丽黃黄";

    private static readonly Dictionary<char, char> Simplified = Build();

    /// <summary>The text in simplified characters, as long as before.</summary>
    public static string ToSimplified(string text) => string.Concat(text.Select(ToSimplified));

    public static char ToSimplified(char character) =>
        character < '一' ? character : Simplified.GetValueOrDefault(character, character);

    private static Dictionary<char, char> Build()
    {
        Dictionary<char, char> map = [];
        for (int i = 0; i + 1 < Pairs.Length; i += 2) map.TryAdd(Pairs[i], Pairs[i + 1]);
        return map;
    }
}

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
    <context>
        <name>CompareBar</name>
        <message>
            <source>返回</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>换一个园区</source>
            <translation>Swap a park</translation>
        </message>
        <message>
            <source>再加一个</source>
            <translation>Add another</translation>
        </message>
        <message>
            <source>上一对</source>
            <translation>Previous pair</translation>
        </message>
        <message>
            <source>下一对</source>
            <translation>Next pair</translation>
        </message>
        <message>
            <source>只看差异</source>
            <translation>Differences only</translation>
        </message>
        <message>
            <source>带走</source>
            <translation>Take away</translation>
        </message>
    </context>
    <context>
        <name>CompareEmpty</name>
        <message>
            <source>选单里还没有园区。选两处或三处，就能并排对比。</source>
            <translation>Nothing is on your shortlist yet. Choose two or three parks to see them side by side.</translation>
        </message>
        <message>
            <source>再选一处，就能并排对比。</source>
            <translation>Choose one more to see them side by side.</translation>
        </message>
        <message>
            <source>选一个园区</source>
            <translation>Choose a park</translation>
        </message>
        <message>
            <source>再加一个</source>
            <translation>Add another</translation>
        </message>
    </context>
    <context>
        <name>CompareEntry</name>
        <message>
            <source>%1 张示意图，非实景</source>
            <translation>%1 renderings, not photographs</translation>
        </message>
        <message>
            <source>%1 张图片</source>
            <translation>%1 pictures</translation>
        </message>
    </context>
    <context>
        <name>CompareHead</name>
        <message>
            <source>仅公布名称</source>
            <translation>Named only</translation>
        </message>
        <message>
            <source>仅见图片说明</source>
            <translation>Picture caption only</translation>
        </message>
        <message>
            <source>资料有限</source>
            <translation>Little on record</translation>
        </message>
    </context>
    <context>
        <name>ComparePick</name>
        <message>
            <source>选一个园区来对比</source>
            <translation>Choose a park to compare</translation>
        </message>
        <message>
            <source>换下“%1”，选哪一个？</source>
            <translation>Which park should replace “%1”?</translation>
        </message>
        <message>
            <source>不加了</source>
            <translation>Never mind</translation>
        </message>
        <message>
            <source>不换了</source>
            <translation>Keep it</translation>
        </message>
        <message>
            <source>搜名称、拼音、英文</source>
            <translation>Search by name</translation>
        </message>
    </context>
    <context>
        <name>CompareRow</name>
        <message>
            <source>合作方</source>
            <translation>Partners</translation>
        </message>
        <message>
            <source>进展与日期</source>
            <translation>Stage and dates</translation>
        </message>
        <message>
            <source>行业</source>
            <translation>Industries</translation>
        </message>
        <message>
            <source>位置</source>
            <translation>Location</translation>
        </message>
        <message>
            <source>定位</source>
            <translation>Aims</translation>
        </message>
        <message>
            <source>组成</source>
            <translation>Made up of</translation>
        </message>
        <message>
            <source>其他</source>
            <translation>Also</translation>
        </message>
        <message>
            <source>另据</source>
            <translation>Elsewhere</translation>
        </message>
        <message>
            <source>图片</source>
            <translation>Pictures</translation>
        </message>
        <message>
            <source>相同</source>
            <translation>the same</translation>
        </message>
        <message>
            <source>已公布的相同</source>
            <translation>the same where given</translation>
        </message>
        <message>
            <source>资料未提供</source>
            <translation>Not in our records</translation>
        </message>
    </context>
    <context>
        <name>CompareScreen</name>
        <message>
            <source>实线已发生，虚线为公布、计划或目标，点线为资料未提供。条长只在同一行可比。</source>
            <translation>Solid: happened. Dashed: stated, planned or a target. Dotted: not in our records. Bars compare within a row.</translation>
        </message>
        <message>
            <source>三园对比</source>
            <translation>Three parks compared</translation>
        </message>
        <message>
            <source>两园对比</source>
            <translation>Two parks compared</translation>
        </message>
        <message>
            <source>园区对比</source>
            <translation>Compare parks</translation>
        </message>
    </context>
    <context>
        <name>EventsScreen</name>
        <message>
            <source>大事记</source>
            <translation>Timeline</translation>
        </message>
        <message>
            <source>实线已发生，虚线为计划，灰点没有日期</source>
            <translation>Solid: it happened. Dashed: planned. Grey dots: no date given.</translation>
        </message>
        <message>
            <source>上一页</source>
            <translation>Previous page</translation>
        </message>
        <message>
            <source>下一页</source>
            <translation>Next page</translation>
        </message>
    </context>
    <context>
        <name>FiguresScreen</name>
        <message>
            <source>报道怎样说，后来又公布了什么：点任一行看出处</source>
            <translation>What the feature says, and what was published later. Touch any line for its source.</translation>
        </message>
        <message>
            <source>以下内容，手头的资料都没有提供，照实列出</source>
            <translation>None of our sources says anything about these, so we say so.</translation>
        </message>
        <message>
            <source>共 %1 项。实线已发生，虚线为公布、计划、目标、承诺或预计；条长只在单位相同时可比</source>
            <translation>%1 figures. Solid bars have happened; dashed ones are stated, planned, targeted, promised or projected. Compare lengths only within one unit.</translation>
        </message>
        <message>
            <source>共 %1 项，点任一行看出处</source>
            <translation>%1 figures. Touch any line for its source.</translation>
        </message>
        <message>
            <source>关键数字</source>
            <translation>Key figures</translation>
        </message>
    </context>
    <context>
        <name>GalleryBar</name>
        <message>
            <source>第 %1 张，共 %2 张</source>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <source>上一张</source>
            <translation>Previous picture</translation>
        </message>
        <message>
            <source>下一张</source>
            <translation>Next picture</translation>
        </message>
        <message>
            <source>缩小</source>
            <translation>Zoom out</translation>
        </message>
        <message>
            <source>放大</source>
            <translation>Zoom in</translation>
        </message>
        <message>
            <source>关闭</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>HomeDoors</name>
        <message>
            <source>上一页</source>
            <translation>Previous page</translation>
        </message>
        <message>
            <source>下一页</source>
            <translation>Next page</translation>
        </message>
    </context>
    <context>
        <name>IdleDialog</name>
        <message>
            <source>还在看吗？</source>
            <translation>Still looking?</translation>
        </message>
        <message>
            <source>%1 秒后清空，回到首屏</source>
            <translation>Starting afresh in %1 seconds</translation>
        </message>
        <message>
            <source>继续看</source>
            <translation>Keep looking</translation>
        </message>
        <message>
            <source>结束</source>
            <translation>Finish</translation>
        </message>
    </context>
    <context>
        <name>KeepButton</name>
        <message>
            <source>把%1移出选单</source>
            <translation>Take %1 off the shortlist</translation>
        </message>
        <message>
            <source>把%1加入选单</source>
            <translation>Add %1 to the shortlist</translation>
        </message>
    </context>
    <context>
        <name>Keyboard</name>
        <message>
            <source>收起</source>
            <translation>Hide</translation>
        </message>
        <message>
            <source>清空</source>
            <translation>Clear</translation>
        </message>
        <message>
            <source>退格</source>
            <translation>Backspace</translation>
        </message>
        <message>
            <source>空格</source>
            <translation>Space</translation>
        </message>
    </context>
    <context>
        <name>LocationScreen</name>
        <message>
            <source>其余 %1 项：位置资料未提供</source>
            <translation>The other %1: location not in our records</translation>
        </message>
        <message>
            <source>位置关系</source>
            <translation>Location</translation>
        </message>
        <message>
            <source>位置关系示意图，非地图，不按比例</source>
            <translation>Schematic only: not a map, not to scale</translation>
        </message>
        <message>
            <source>全部</source>
            <translation>All</translation>
        </message>
        <message>
            <source>只看园区</source>
            <translation>Parks only</translation>
        </message>
        <message>
            <source>只看交通</source>
            <translation>Transport only</translation>
        </message>
        <message>
            <source>地图</source>
            <translation>Map</translation>
        </message>
        <message>
            <source>审图号：%1</source>
            <translation>Map approval no. (审图号) %1</translation>
        </message>
    </context>
    <context>
        <name>LocationUnplaced</name>
        <message>
            <source>：%1</source>
            <translation>: %1</translation>
        </message>
        <message>
            <source>位置资料未提供</source>
            <translation>location not in our records</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>首页</source>
            <translation>Home</translation>
        </message>
        <message>
            <source>园区</source>
            <translation>Parks</translation>
        </message>
        <message>
            <source>匹配</source>
            <translation>Match</translation>
        </message>
        <message>
            <source>区位</source>
            <translation>Location</translation>
        </message>
        <message>
            <source>服务</source>
            <translation>Services</translation>
        </message>
        <message>
            <source>数字</source>
            <translation>Figures</translation>
        </message>
        <message>
            <source>大事</source>
            <translation>Timeline</translation>
        </message>
        <message>
            <source>选单</source>
            <translation>Shortlist</translation>
        </message>
    </context>
    <context>
        <name>MatchColumn</name>
        <message>
            <source>无</source>
            <translation>None</translation>
        </message>
    </context>
    <context>
        <name>MatchCounts</name>
        <message>
            <source>%1 符合</source>
            <translation>%1 fit</translation>
        </message>
        <message>
            <source>%1 不符</source>
            <translation>%1 do not fit</translation>
        </message>
        <message>
            <source>%1 未知</source>
            <translation>%1 unknown</translation>
        </message>
    </context>
    <context>
        <name>MatchCriterion</name>
        <message>
            <source>更多</source>
            <translation>More</translation>
        </message>
    </context>
    <context>
        <name>MatchList</name>
        <message>
            <source>其余 %1 项：资料未说明</source>
            <translation>%1 more: nothing on record about what you ask</translation>
        </message>
        <message>
            <source>还有 %1 项</source>
            <translation>%1 more</translation>
        </message>
    </context>
    <context>
        <name>MatchNeeds</name>
        <message>
            <source>哪项最重要</source>
            <translation>What matters most</translation>
        </message>
        <message>
            <source>清空重选</source>
            <translation>Start again</translation>
        </message>
    </context>
    <context>
        <name>MatchPills</name>
        <message>
            <source>哪项最重要</source>
            <translation>What matters most</translation>
        </message>
        <message>
            <source>清空重选</source>
            <translation>Start again</translation>
        </message>
    </context>
    <context>
        <name>MatchPrompt</name>
        <message>
            <source>先点几项您看重的</source>
            <translation>Tell us what you are looking for</translation>
        </message>
        <message>
            <source>从下面选：%1。可以只选一项。</source>
            <translation>Choose below: %1. One will do.</translation>
        </message>
        <message>
            <source>从左边选：%1。可以只选一项。</source>
            <translation>Choose on the left: %1. One will do.</translation>
        </message>
        <message>
            <source>每处园区都会说明哪里符合、哪里不符、哪里未知；点任一条理由，看它的出处。</source>
            <translation>Each park then says what fits, what does not and what is not known. Touch any reason to see where it comes from.</translation>
        </message>
    </context>
    <context>
        <name>MatchRow</name>
        <message>
            <source>第 %1：%2</source>
            <translation>No. %1: %2</translation>
        </message>
        <message>
            <source>符合，因为</source>
            <translation>Fits, because</translation>
        </message>
        <message>
            <source>不符，因为</source>
            <translation>Does not, because</translation>
        </message>
        <message>
            <source>未知</source>
            <translation>Unknown</translation>
        </message>
    </context>
    <context>
        <name>MatchScreen</name>
        <message>
            <source>最合适的三处</source>
            <translation>The three best fits</translation>
        </message>
        <message>
            <source>有两处符合</source>
            <translation>Two parks fit</translation>
        </message>
        <message>
            <source>只有一处符合</source>
            <translation>One park fits</translation>
        </message>
        <message>
            <source>没有一处能说符合</source>
            <translation>None can be said to fit</translation>
        </message>
        <message>
            <source>为我匹配</source>
            <translation>Find a match</translation>
        </message>
        <message>
            <source>“未知”不算符合</source>
            <translation>“Unknown” never counts as a fit</translation>
        </message>
    </context>
    <context>
        <name>MatchSheet</name>
        <message>
            <source>哪项最重要</source>
            <translation>What matters most?</translation>
        </message>
        <message>
            <source>好</source>
            <translation>Done</translation>
        </message>
    </context>
    <context>
        <name>MissingRow</name>
        <message>
            <source>资料未提供</source>
            <translation>Not in our records</translation>
        </message>
    </context>
    <context>
        <name>ModeTag</name>
        <message>
            <source>低位模式</source>
            <translation>Low reach</translation>
        </message>
    </context>
    <context>
        <name>MoreHint</name>
        <message>
            <source>回到开头</source>
            <translation>Back to the beginning</translation>
        </message>
        <message>
            <source>往下看</source>
            <translation>More</translation>
        </message>
    </context>
    <context>
        <name>NamingQuote</name>
        <message>
            <source>原句译文（非官方）</source>
            <translation>The sentence, in our translation</translation>
        </message>
        <message>
            <source>原句</source>
            <translation>The sentence</translation>
        </message>
    </context>
    <context>
        <name>OptionsPanel</name>
        <message>
            <source>大字</source>
            <translation>Larger text</translation>
        </message>
        <message>
            <source>高对比度</source>
            <translation>High contrast</translation>
        </message>
        <message>
            <source>低位操作</source>
            <translation>Low reach</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>资料截至 %1 · 点任一数字看出处</source>
            <translation>Data to %1 · touch any figure for its source</translation>
        </message>
    </context>
    <context>
        <name>PageButtons</name>
        <message>
            <source>上一页</source>
            <translation>Page up</translation>
        </message>
        <message>
            <source>下一页</source>
            <translation>Page down</translation>
        </message>
    </context>
    <context>
        <name>ParkActions</name>
        <message>
            <source>已加入</source>
            <translation>On shortlist</translation>
        </message>
        <message>
            <source>加入选单</source>
            <translation>Add to shortlist</translation>
        </message>
        <message>
            <source>对比</source>
            <translation>Compare</translation>
        </message>
    </context>
    <context>
        <name>ParkControls</name>
        <message>
            <source>放大图片</source>
            <translation>Enlarge the picture</translation>
        </message>
    </context>
    <context>
        <name>ParkFacts</name>
        <message>
            <source>合作方</source>
            <translation>Partners</translation>
        </message>
        <message>
            <source>位置</source>
            <translation>Location</translation>
        </message>
        <message>
            <source>定位</source>
            <translation>Aims</translation>
        </message>
        <message>
            <source>入驻</source>
            <translation>Tenants</translation>
        </message>
        <message>
            <source>组成</source>
            <translation>Made up of</translation>
        </message>
        <message>
            <source>其他</source>
            <translation>Also</translation>
        </message>
        <message>
            <source>另据</source>
            <translation>Elsewhere</translation>
        </message>
        <message>
            <source>说明</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>资料未提供</source>
            <translation>Not in our records</translation>
        </message>
        <message>
            <source>后续</source>
            <translation>Since then</translation>
        </message>
    </context>
    <context>
        <name>ParkHead</name>
        <message>
            <source>行业未说明</source>
            <translation>Industry not stated</translation>
        </message>
        <message>
            <source>%1（按名称归类）</source>
            <translation>%1 (by name)</translation>
        </message>
        <message>
            <source>仅见于图片说明</source>
            <translation>Seen in a caption only</translation>
        </message>
        <message>
            <source>仅公布名称</source>
            <translation>Named only</translation>
        </message>
    </context>
    <context>
        <name>ParkHero</name>
        <message>
            <source>放大图片</source>
            <translation>Enlarge the picture</translation>
        </message>
    </context>
    <context>
        <name>ParkScreen</name>
        <message>
            <source>%1 之后的公开资料，见“另据”</source>
            <translation>For public facts since %1, see “Elsewhere”</translation>
        </message>
        <message>
            <source>%1 之后的进展：资料未提供</source>
            <translation>Progress after %1: not in our records</translation>
        </message>
        <message>
            <source>首页</source>
            <translation>Home</translation>
        </message>
        <message>
            <source>园区</source>
            <translation>Parks</translation>
        </message>
        <message>
            <source>区位</source>
            <translation>Location</translation>
        </message>
        <message>
            <source>服务</source>
            <translation>Services</translation>
        </message>
        <message>
            <source>数字</source>
            <translation>Figures</translation>
        </message>
        <message>
            <source>大事</source>
            <translation>Timeline</translation>
        </message>
        <message>
            <source>对比</source>
            <translation>Compare</translation>
        </message>
        <message>
            <source>返回</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>%1 之后：资料未提供</source>
            <translation>After %1: not in our records</translation>
        </message>
    </context>
    <context>
        <name>ParkSteps</name>
        <message>
            <source>进展</source>
            <translation>Progress</translation>
        </message>
        <message>
            <source>资料未提供</source>
            <translation>Not in our records</translation>
        </message>
    </context>
    <context>
        <name>ParkTakeaway</name>
        <message>
            <source>带走</source>
            <translation>Take away</translation>
        </message>
    </context>
    <context>
        <name>ParkThumbs</name>
        <message>
            <source>第 %1 张：%2</source>
            <translation>Picture %1: %2</translation>
        </message>
    </context>
    <context>
        <name>ParksBar</name>
        <message>
            <source>搜名称、拼音、英文</source>
            <translation>Search by name</translation>
        </message>
        <message>
            <source>全部</source>
            <translation>All</translation>
        </message>
        <message>
            <source>更多筛选</source>
            <translation>More filters</translation>
        </message>
        <message>
            <source>前面的筛选</source>
            <translation>Earlier filters</translation>
        </message>
        <message>
            <source>按行业筛选</source>
            <translation>Filter by industry</translation>
        </message>
    </context>
    <context>
        <name>ParksCard</name>
        <message>
            <source>行业未说明</source>
            <translation>Industry not stated</translation>
        </message>
        <message>
            <source>数字未提供</source>
            <translation>No figures published</translation>
        </message>
    </context>
    <context>
        <name>ParksList</name>
        <message>
            <source>还有 %1 项</source>
            <translation>%1 more</translation>
        </message>
    </context>
    <context>
        <name>ParksScreen</name>
        <message>
            <source>园区与项目</source>
            <translation>Parks and projects</translation>
        </message>
        <message>
            <source>%1 / %2 项</source>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <source>%1 项</source>
            <translation>%1 in all</translation>
        </message>
    </context>
    <context>
        <name>ParksSearch</name>
        <message>
            <source>找到 %1 项</source>
            <translation>%1 found</translation>
        </message>
        <message>
            <source>搜名称、拼音、英文</source>
            <translation>Search by name</translation>
        </message>
        <message>
            <source>结束搜索</source>
            <translation>End search</translation>
        </message>
        <message>
            <source>收起</source>
            <translation>Hide</translation>
        </message>
    </context>
    <context>
        <name>ParksSmallCard</name>
        <message>
            <source>仅公布名称</source>
            <translation>Named only</translation>
        </message>
        <message>
            <source>仅见图片说明</source>
            <translation>Picture caption only</translation>
        </message>
        <message>
            <source>资料有限</source>
            <translation>Little on record</translation>
        </message>
    </context>
    <context>
        <name>ParksTierHead</name>
        <message>
            <source>另有资料有限 %1 项</source>
            <translation>plus %1 with little on record</translation>
        </message>
        <message>
            <source>仅公布名称</source>
            <translation>Named only</translation>
        </message>
        <message>
            <source>资料有限</source>
            <translation>Little on record</translation>
        </message>
        <message>
            <source>%1 项 · 除名称外资料未提供，不作推测</source>
            <translation>%1 · nothing published beyond the name, so we add nothing</translation>
        </message>
        <message>
            <source>%1 项 · 来源所述不多，其余不作推测</source>
            <translation>%1 · the sources say little, so we say no more</translation>
        </message>
    </context>
    <context>
        <name>PictureLabel</name>
        <message>
            <source>示意图 · 非实景</source>
            <translation>Concept image · not the actual site</translation>
        </message>
        <message>
            <source>示意图</source>
            <translation>Concept</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>字号与显示</source>
            <translation>Text size and display</translation>
        </message>
    </context>
    <context>
        <name>ScrollPane</name>
        <message>
            <source>向上</source>
            <translation>Up</translation>
        </message>
        <message>
            <source>向下</source>
            <translation>Down</translation>
        </message>
    </context>
    <context>
        <name>SearchHead</name>
        <message>
            <source>搜名称、拼音、英文</source>
            <translation>Search by name, pinyin or English</translation>
        </message>
        <message>
            <source>名称、拼音、首字母或英文</source>
            <translation>Name, pinyin, initials or English</translation>
        </message>
    </context>
    <context>
        <name>SearchHints</name>
        <message>
            <source>打几个字母就能找到，比如：</source>
            <translation>A few letters will do. Try:</translation>
        </message>
        <message>
            <source>没有找到“%1”。少打几个字母，或换一种拼法试试。</source>
            <translation>Nothing found for %1. Try fewer letters, or another spelling.</translation>
        </message>
        <message>
            <source>清空重打</source>
            <translation>Start again</translation>
        </message>
        <message>
            <source>看全部</source>
            <translation>See all</translation>
        </message>
    </context>
    <context>
        <name>SectorSheet</name>
        <message>
            <source>行业</source>
            <translation>Industries</translation>
        </message>
        <message>
            <source>清除</source>
            <translation>Clear</translation>
        </message>
        <message>
            <source>看 %1 项</source>
            <translation>Show %1</translation>
        </message>
        <message>
            <source>仅公布名称的项目按名称归类；虚线表示招商方向，目前没有对应项目</source>
            <translation>Named-only projects are grouped by what their names say. Dashed: the zone is courting this industry, but has no project in it on record.</translation>
        </message>
    </context>
    <context>
        <name>ServicesScreen</name>
        <message>
            <source>服务</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>协议</source>
            <translation>Agreement</translation>
        </message>
        <message>
            <source>政策文件</source>
            <translation>Policy paper</translation>
        </message>
        <message>
            <source>专项行动</source>
            <translation>Campaign</translation>
        </message>
        <message>
            <source>难点</source>
            <translation>The difficulty</translation>
        </message>
        <message>
            <source>内容</source>
            <translation>What it is</translation>
        </message>
        <message>
            <source>参与方</source>
            <translation>Who takes part</translation>
        </message>
        <message>
            <source>说明</source>
            <translation>Background</translation>
        </message>
        <message>
            <source>后来的公开资料</source>
            <translation>Published later</translation>
        </message>
    </context>
    <context>
        <name>SourceQuote</name>
        <message>
            <source>原句</source>
            <translation>In the source’s words</translation>
        </message>
        <message>
            <source>内容摘要（不是原文）</source>
            <translation>Our summary of the page, not its words</translation>
        </message>
        <message>
            <source>原文在此中断</source>
            <translation>The source breaks off here</translation>
        </message>
        <message>
            <source>我们的译文（非官方）</source>
            <translation>Our translation (unofficial)</translation>
        </message>
    </context>
    <context>
        <name>SourceSheet</name>
        <message>
            <source>来源</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>限定</source>
            <translation>Condition</translation>
        </message>
        <message>
            <source>截至</source>
            <translation>As of</translation>
        </message>
        <message>
            <source>原文写法</source>
            <translation>As printed</translation>
        </message>
        <message>
            <source>依据</source>
            <translation>Grounds</translation>
        </message>
        <message>
            <source>说明</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>结果</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>另见</source>
            <translation>See also</translation>
        </message>
        <message>
            <source>来源里有两种说法，都列在这里，待核实。</source>
            <translation>The source gives two versions. Both are shown here until one is confirmed.</translation>
        </message>
        <message>
            <source>关闭</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>核对：%1</source>
            <translation>Checked: %1</translation>
        </message>
    </context>
    <context>
        <name>TakeawayBar</name>
        <message>
            <source>存成一页 A4</source>
            <translation>Save A4 page</translation>
        </message>
        <message>
            <source>看园区</source>
            <translation>Show the parks</translation>
        </message>
        <message>
            <source>码里的文字</source>
            <translation>Read the text</translation>
        </message>
        <message>
            <source>再加一处</source>
            <translation>Add another</translation>
        </message>
        <message>
            <source>返回</source>
            <translation>Back</translation>
        </message>
    </context>
    <context>
        <name>TakeawayCode</name>
        <message>
            <source>园区资料</source>
            <translation>Parks</translation>
        </message>
        <message>
            <source>联系人</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>网址</source>
            <translation>Website</translation>
        </message>
        <message>
            <source>手机扫码，存下这一处</source>
            <translation>Scan to keep this park</translation>
        </message>
        <message>
            <source>手机扫码，存下这两处</source>
            <translation>Scan to keep these two</translation>
        </message>
        <message>
            <source>手机扫码，存下这三处</source>
            <translation>Scan to keep these three</translation>
        </message>
    </context>
    <context>
        <name>TakeawayEmpty</name>
        <message>
            <source>先选一至三处园区</source>
            <translation>Choose one to three parks first</translation>
        </message>
        <message>
            <source>在园区页点“加入选单”，再回到这里：一个码就能装下它们的资料。</source>
            <translation>Touch “Shortlist” on a park’s page and come back: one code then holds all their data.</translation>
        </message>
        <message>
            <source>去看园区</source>
            <translation>See the parks</translation>
        </message>
        <message>
            <source>为我匹配</source>
            <translation>Find a match</translation>
        </message>
    </context>
    <context>
        <name>TakeawayNote</name>
        <message>
            <source>正在存成一页 A4…</source>
            <translation>Saving the A4 page…</translation>
        </message>
        <message>
            <source>已存好，编号 %1。请工作人员打印。</source>
            <translation>Saved as no. %1. Ask our staff to print it.</translation>
        </message>
        <message>
            <source>没有存成，请告诉工作人员。扫码不受影响。</source>
            <translation>It could not be saved; please tell our staff. The code still works.</translation>
        </message>
    </context>
    <context>
        <name>TakeawayPark</name>
        <message>
            <source>数字：资料未提供</source>
            <translation>Figures: not in our records</translation>
        </message>
        <message>
            <source>另有 %1 项数字</source>
            <translation>%1 more figures</translation>
        </message>
        <message>
            <source>把%1移出选单</source>
            <translation>Take %1 off the shortlist</translation>
        </message>
    </context>
    <context>
        <name>TakeawayScreen</name>
        <message>
            <source>带走我的选单</source>
            <translation>Take my shortlist away</translation>
        </message>
        <message>
            <source>带走这一处</source>
            <translation>Take this park away</translation>
        </message>
        <message>
            <source>资料就在码里。不用联网，不留姓名电话。</source>
            <translation>The data is in the code. No network, nothing personal asked.</translation>
        </message>
        <message>
            <source>码内为 %1 资料，数字均带性质、日期和来源。离开后即清除。</source>
            <translation>Data to %1; every figure comes with its kind, date and source. Cleared from the screen when you leave.</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>已加入选单，共 %1 处</source>
            <translation>On your shortlist: %1 of 3</translation>
        </message>
        <message>
            <source>已移出选单，还有 %1 处</source>
            <translation>Removed; %1 left on your shortlist</translation>
        </message>
        <message>
            <source>已移出，选单空了</source>
            <translation>Removed; your shortlist is empty</translation>
        </message>
        <message>
            <source>已换上%1</source>
            <translation>%1 is on your shortlist now</translation>
        </message>
        <message>
            <source>选单已清空</source>
            <translation>Shortlist cleared</translation>
        </message>
        <message>
            <source>撤销</source>
            <translation>Undo</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>选单最多放三处。要加入“%1”，换下哪一处？</source>
            <translation>The shortlist holds three. Which one should “%1” replace?</translation>
        </message>
        <message>
            <source>换下哪一处？</source>
            <translation>Which one would you like to replace?</translation>
        </message>
        <message>
            <source>选单还是空的。点图片上的 ＋，或在园区页点“加入选单”，最多三处，可以并排对比。</source>
            <translation>Your shortlist is empty. Touch + on a picture, or “Add to shortlist” on a park’s page. It holds up to three, to compare side by side.</translation>
        </message>
    </context>
    <context>
        <name>TrayButtons</name>
        <message>
            <source>清空</source>
            <translation>Clear</translation>
        </message>
        <message>
            <source>对比 %1</source>
            <translation>Compare %1</translation>
        </message>
        <message>
            <source>带走</source>
            <translation>Take away</translation>
        </message>
        <message>
            <source>去看园区</source>
            <translation>See the parks</translation>
        </message>
        <message>
            <source>不加了</source>
            <translation>Never mind</translation>
        </message>
        <message>
            <source>不换了</source>
            <translation>Keep all</translation>
        </message>
    </context>
    <context>
        <name>TrayCell</name>
        <message>
            <source>换下%1</source>
            <translation>Replace %1</translation>
        </message>
        <message>
            <source>把%1移出选单</source>
            <translation>Take %1 off the shortlist</translation>
        </message>
        <message>
            <source>换下</source>
            <translation>Replace</translation>
        </message>
    </context>
    <context>
        <name>ZoneSections</name>
        <message>
            <source>定位与目标</source>
            <translation>Position and aims</translation>
        </message>
        <message>
            <source>招商方向</source>
            <translation>Industries being courted</translation>
        </message>
        <message>
            <source>机构</source>
            <translation>Bodies of the zone</translation>
        </message>
        <message>
            <source>提到的企业</source>
            <translation>Companies named</translation>
        </message>
        <message>
            <source>报道怎样说</source>
            <translation>In the words of the feature</translation>
        </message>
        <message>
            <source>版面标题</source>
            <translation>Headlines of the page</translation>
        </message>
        <message>
            <source>后来的公开资料</source>
            <translation>Published later</translation>
        </message>
        <message>
            <source>后来的公开资料：园区与片区</source>
            <translation>Published later: parks and areas</translation>
        </message>
        <message>
            <source>后来的公开资料：所在城市</source>
            <translation>Published later: the city</translation>
        </message>
        <message>
            <source>%1起</source>
            <translation>Since %1</translation>
        </message>
    </context>
    <context>
        <name>PreviewDrop</name>
        <message>
            <source>松手就导入</source>
            <translation>Let go to import</translation>
        </message>
    </context>
    <context>
        <name>PreviewHead</name>
        <message>
            <source>已是最新 · %1</source>
            <translation>Up to date · %1</translation>
        </message>
        <message>
            <source>打开文件夹</source>
            <translation>Open folder</translation>
        </message>
        <message>
            <source>有 %1 处错误，改正后显示画面</source>
            <translation>%1 faults; the screens follow once they are put right</translation>
        </message>
        <message>
            <source>有 %1 处错误：画面是 %2 的</source>
            <translation>%1 faults: the screens are those of %2</translation>
        </message>
        <message>
            <source>正在制作…</source>
            <translation>Working…</translation>
        </message>
        <message>
            <source>正在导入…</source>
            <translation>Importing…</translation>
        </message>
        <message>
            <source>正在画…</source>
            <translation>Drawing…</translation>
        </message>
        <message>
            <source>预览</source>
            <translation>Preview</translation>
        </message>
    </context>
    <context>
        <name>PreviewImport</name>
        <message>
            <source>与现有内容相同，没有改动。</source>
            <translation>It says what the content says already; nothing was changed.</translation>
        </message>
        <message>
            <source>内容没有改动。请改正下面各条再拖一次。</source>
            <translation>Nothing was changed. Put right what is listed and drop it again.</translation>
        </message>
        <message>
            <source>原来的内容留有备份。</source>
            <translation>The content as it was is kept as a backup.</translation>
        </message>
        <message>
            <source>已导入：%1</source>
            <translation>Imported: %1</translation>
        </message>
        <message>
            <source>打开报告</source>
            <translation>Open the report</translation>
        </message>
        <message>
            <source>没有导入：%1</source>
            <translation>Not imported: %1</translation>
        </message>
        <message>
            <source>用上照片 %1 张。原来的内容留有备份。</source>
            <translation>Photographs used: %1. The content as it was is kept as a backup.</translation>
        </message>
        <message>
            <source>知道了</source>
            <translation>Done</translation>
        </message>
    </context>
    <context>
        <name>PreviewList</name>
        <message>
            <source>没有错误，译文齐全。</source>
            <translation>No faults, no gaps in translations.</translation>
        </message>
        <message>
            <source>现有译文都对，不用改</source>
            <translation>The translations there are right</translation>
        </message>
        <message>
            <source>要改的 %1 处</source>
            <translation>To be put right: %1</translation>
        </message>
        <message>
            <source>译文缺口 %1 处：发布时要确认</source>
            <translation>Gaps in translations: %1, to be ticked when published</translation>
        </message>
    </context>
    <context>
        <name>PreviewPictures</name>
        <message>
            <source>横屏</source>
            <translation>Landscape</translation>
        </message>
        <message>
            <source>竖屏</source>
            <translation>Portrait</translation>
        </message>
    </context>
    <context>
        <name>PreviewWindow</name>
        <message>
            <source>把 Excel 工作簿或照片拖到窗口上，就会导入。</source>
            <translation>Drop an Excel workbook or photographs on this window to import them.</translation>
        </message>
        <message>
            <source>预览</source>
            <translation>Preview</translation>
        </message>
    </context>
</TS>

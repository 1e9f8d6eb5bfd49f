<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
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
</TS>

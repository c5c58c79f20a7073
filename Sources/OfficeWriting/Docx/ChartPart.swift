import Domain
import Reporting
import VietnameseText

/// word/charts/chartN.xml: horizontal bars with their values, dark on white so that a photocopy keeps them.
///
/// The values stand in the part itself, without a workbook beside it.
func chartPart(_ chart: ReportChart) -> XMLElement {
  XMLElement(
    "c:chartSpace",
    [
      "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
      "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
      "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ],
    [
      value("roundedCorners", "0"),
      XMLElement(
        "c:chart", [:],
        [
          value("autoTitleDeleted", "1"),
          XMLElement("c:plotArea", [:], [XMLElement("c:layout"), bars(chart), categoryAxis(), valueAxis()]),
          value("plotVisOnly", "1"), value("dispBlanksAs", "gap"),
        ]),
      XMLElement("c:spPr", [:], [XMLElement("a:noFill"), line(nil)]), letters(size: 1000),
    ])
}

private func value(_ name: String, _ value: String) -> XMLElement { XMLElement("c:\(name)", ["val": value]) }

private func bars(_ chart: ReportChart) -> XMLElement {
  let names = chart.bars.enumerated().map { point($0, $1.name) }
  let values = chart.bars.enumerated().map { point($0, $1.value.description) }
  let series = XMLElement(
    "c:ser", [:],
    [
      value("idx", "0"), value("order", "0"), XMLElement("c:tx", [:], [XMLElement("c:v", text: chart.title)]),
      XMLElement("c:spPr", [:], [fill("404040"), line("000000")]), value("invertIfNegative", "0"), labels(chart),
      XMLElement(
        "c:cat", [:], [XMLElement("c:strLit", [:], [value("ptCount", String(names.count))] + names)]),
      XMLElement(
        "c:val", [:],
        [
          XMLElement(
            "c:numLit", [:],
            [XMLElement("c:formatCode", text: "0.0"), value("ptCount", String(values.count))] + values)
        ]),
    ])
  return XMLElement(
    "c:barChart", [:],
    [
      value("barDir", "bar"), value("grouping", "clustered"), value("varyColors", "0"), series, value("gapWidth", "60"),
      value("axId", "1001"), value("axId", "1002"),
    ])
}

private func point(_ index: Int, _ text: String) -> XMLElement {
  XMLElement("c:pt", ["idx": String(index)], [XMLElement("c:v", text: text)])
}

/// Written out as the table has them: a program of another country would set a point for the comma.
private func labels(_ chart: ReportChart) -> XMLElement {
  let shown = [
    value("dLblPos", "outEnd"), value("showLegendKey", "0"), value("showVal", "1"), value("showCatName", "0"),
    value("showSerName", "0"), value("showPercent", "0"), value("showBubbleSize", "0"),
  ]
  let own = chart.bars.enumerated().map { index, bar in
    let run = XMLElement(
      "a:r", [:],
      [properties("a:rPr", size: 900), XMLElement("a:t", text: formatNumber(bar.value, decimals: 1))])
    let rich = XMLElement(
      "c:rich", [:], [XMLElement("a:bodyPr"), XMLElement("a:lstStyle"), XMLElement("a:p", [:], [run])])
    return XMLElement("c:dLbl", [:], [value("idx", String(index)), XMLElement("c:tx", [:], [rich])] + shown)
  }
  return XMLElement(
    "c:dLbls", [:],
    own + [XMLElement("c:spPr", [:], [XMLElement("a:noFill")]), letters(size: 900)] + shown)
}

/// The first measure on top, as in the table.
private func categoryAxis() -> XMLElement {
  XMLElement(
    "c:catAx", [:],
    [
      value("axId", "1001"), XMLElement("c:scaling", [:], [value("orientation", "maxMin")]), value("delete", "0"),
      value("axPos", "l"), value("majorTickMark", "none"), value("minorTickMark", "none"),
      value("tickLblPos", "low"), XMLElement("c:spPr", [:], [line("000000")]), letters(size: 900),
      value("crossAx", "1002"), value("crosses", "autoZero"), value("auto", "0"), value("lblAlgn", "ctr"),
      value("lblOffset", "100"), value("noMultiLvlLbl", "1"),
    ])
}

private func valueAxis() -> XMLElement {
  XMLElement(
    "c:valAx", [:],
    [
      value("axId", "1002"), XMLElement("c:scaling", [:], [value("orientation", "minMax"), value("min", "0")]),
      value("delete", "0"), value("axPos", "b"),
      XMLElement("c:majorGridlines", [:], [XMLElement("c:spPr", [:], [line("BFBFBF")])]),
      XMLElement("c:numFmt", ["formatCode": "0", "sourceLinked": "0"]), value("majorTickMark", "none"),
      value("minorTickMark", "none"), value("tickLblPos", "nextTo"), XMLElement("c:spPr", [:], [line(nil)]),
      letters(size: 900), value("crossAx", "1001"), value("crosses", "max"), value("crossBetween", "between"),
      value("majorUnit", "50"),
    ])
}

private func fill(_ colour: String) -> XMLElement {
  XMLElement("a:solidFill", [:], [XMLElement("a:srgbClr", ["val": colour])])
}

private func line(_ colour: String?) -> XMLElement {
  XMLElement("a:ln", ["w": "6350"], [colour.map(fill) ?? XMLElement("a:noFill")])
}

/// Hundredths of a point.
private func letters(size: Int) -> XMLElement {
  XMLElement(
    "c:txPr", [:],
    [
      XMLElement("a:bodyPr"), XMLElement("a:lstStyle"),
      XMLElement(
        "a:p", [:],
        [
          XMLElement("a:pPr", [:], [properties("a:defRPr", size: size)]),
          XMLElement("a:endParaRPr", ["lang": "vi-VN"]),
        ]),
    ])
}

private func properties(_ name: String, size: Int) -> XMLElement {
  XMLElement(
    name, ["sz": String(size), "b": "0"],
    [fill("000000"), XMLElement("a:latin", ["typeface": OfficialPage.font])])
}

/// The chart's title and the chart itself, as wide as the text of a landscape page and as high as its bars need.
func chartBlocks(_ chart: ReportChart, number: Int) -> [XMLElement] {
  let width = OfficialPage.landscapeTextWidth * 635
  let height = min(5_400_000, 500_000 + chart.bars.count * 250_000)
  let id = String(1000 + number)
  let frame = XMLElement(
    "a:graphic", [:],
    [
      XMLElement(
        "a:graphicData", ["uri": "http://schemas.openxmlformats.org/drawingml/2006/chart"],
        [
          XMLElement(
            "c:chart",
            [
              "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
              "r:id": PartNames.chartID(number),
            ])
        ])
    ])
  let inline = XMLElement(
    "wp:inline", ["distT": "0", "distB": "0", "distL": "0", "distR": "0"],
    [
      XMLElement("wp:extent", ["cx": String(width), "cy": String(height)]),
      XMLElement("wp:effectExtent", ["l": "0", "t": "0", "r": "0", "b": "0"]),
      XMLElement(
        "wp:docPr", ["id": id, "name": "Biểu đồ \(number)", "descr": "\(chart.title). Số liệu ở bảng phía trên."]),
      XMLElement("wp:cNvGraphicFramePr"), frame,
    ])
  return [
    paragraph(.annexOrigin, [run("Biểu đồ. \(chart.title)")], keepsWithNext: true),
    paragraph(.tableCentre, [XMLElement("w:r", [:], [XMLElement("w:drawing", [:], [inline])])]),
  ]
}

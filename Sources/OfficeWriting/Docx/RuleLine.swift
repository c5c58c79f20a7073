/// A solid line of `points` length, centred, in a thin paragraph of its own: below Tiêu ngữ as long as the words, below issuer
/// and trích yếu a third to a half of them (Nghị định 30/2020/NĐ-CP, Annex I, II.1, II.2, II.5).
///
/// Drawn as a shape, with the older drawing as fallback. `id` is unique in the document.
func ruleLine(points: Double, id: Int) -> XMLElement {
  let emu = Int(points * 12_700)
  let choice = XMLElement("mc:Choice", ["Requires": "wps"], [XMLElement("w:drawing", [:], [anchor(emu: emu, id: id)])])
  let line = XMLElement(
    "v:line",
    [
      "id": "KeNgang\(id)", "style": "position:absolute;z-index:251658240;mso-position-horizontal:center",
      "from": "0,3pt", "to": "\(Int(points))pt,3pt", "strokeweight": ".75pt",
    ])
  let fallback = XMLElement("mc:Fallback", [:], [XMLElement("w:pict", [:], [line])])
  return paragraph(.rule, [XMLElement("w:r", [:], [XMLElement("mc:AlternateContent", [:], [choice, fallback])])])
}

/// Half-way between a third and a half of the words' length.
func shortRule(of words: Double) -> Double { words * 5 / 12 }

private func anchor(emu: Int, id: Int) -> XMLElement {
  XMLElement(
    "wp:anchor",
    [
      "distT": "0", "distB": "0", "distL": "0", "distR": "0", "simplePos": "0", "relativeHeight": "\(251_658_240 + id)",
      "behindDoc": "0", "locked": "0", "layoutInCell": "1", "allowOverlap": "1",
    ],
    [
      XMLElement("wp:simplePos", ["x": "0", "y": "0"]),
      XMLElement("wp:positionH", ["relativeFrom": "column"], [XMLElement("wp:align", text: "center")]),
      XMLElement("wp:positionV", ["relativeFrom": "paragraph"], [XMLElement("wp:posOffset", text: "38100")]),
      XMLElement("wp:extent", ["cx": "\(emu)", "cy": "0"]),
      XMLElement("wp:effectExtent", ["l": "0", "t": "0", "r": "0", "b": "0"]), XMLElement("wp:wrapNone"),
      XMLElement("wp:docPr", ["id": "\(id)", "name": "Kẻ ngang \(id)"]), XMLElement("wp:cNvGraphicFramePr"),
      XMLElement(
        "a:graphic", [:],
        [
          XMLElement(
            "a:graphicData", ["uri": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"],
            [shape(emu: emu)])
        ]),
    ])
}

private func shape(emu: Int) -> XMLElement {
  let place = XMLElement(
    "a:xfrm", [:], [XMLElement("a:off", ["x": "0", "y": "0"]), XMLElement("a:ext", ["cx": "\(emu)", "cy": "0"])])
  let black = XMLElement("a:solidFill", [:], [XMLElement("a:srgbClr", ["val": "000000"])])
  return XMLElement(
    "wps:wsp", [:],
    [
      XMLElement("wps:cNvCnPr"),
      XMLElement(
        "wps:spPr", [:],
        [
          place, XMLElement("a:prstGeom", ["prst": "line"], [XMLElement("a:avLst")]),
          XMLElement("a:ln", ["w": "9525"], [black]),
        ]), XMLElement("wps:bodyPr"),
    ])
}

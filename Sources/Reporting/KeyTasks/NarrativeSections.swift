import Domain

/// What the units wrote, by subject, each under its name. A subject nobody wrote about is left out.
func narrativeSections(_ narratives: [UnitNarrative], _ sections: inout SectionNumbers) -> [ReportBlock] {
  var blocks = section("Công tác tổ chức thực hiện", narratives, \.results, &sections)
  let difficulties = units(narratives, \.difficulties)
  let causes = units(narratives, \.causes)
  if !difficulties.isEmpty || !causes.isEmpty {
    blocks.append(sections.next("Khó khăn, vướng mắc và nguyên nhân"))
    for (index, part) in [("Khó khăn, vướng mắc", difficulties), ("Nguyên nhân", causes)]
      .filter({ !$0.1.isEmpty }).enumerated()
    {
      blocks.append(ReportBlock(.heading, label: "\(index + 1).", part.0))
      blocks += part.1
    }
  }
  return blocks + section("Đề xuất, kiến nghị", narratives, \.proposals, &sections)
}

private func section(
  _ title: String, _ narratives: [UnitNarrative], _ part: KeyPath<Narrative, String>, _ sections: inout SectionNumbers
) -> [ReportBlock] {
  let said = units(narratives, part)
  return said.isEmpty ? [] : [sections.next(title)] + said
}

/// "- Chi cục Kiểm lâm: …", further paragraphs below it.
private func units(_ narratives: [UnitNarrative], _ part: KeyPath<Narrative, String>) -> [ReportBlock] {
  narratives.flatMap { narrative -> [ReportBlock] in
    let paragraphs = narrative.text[keyPath: part].typedParagraphs.map { $0.withoutListMark }
    guard let first = paragraphs.first else { return [] }
    if paragraphs.count == 1 {
      return [ReportBlock(.dash, label: "-", "\(narrative.unit): \(first.withFinalStop)")]
    }
    return [ReportBlock(.dash, label: "-", "\(narrative.unit):")]
      + paragraphs.map { ReportBlock(.plus, label: "+", $0.withFinalStop) }
  }
}

extension String {
  /// As typed by the unit, with a stop where it has none.
  fileprivate var withFinalStop: String { last.map { ".!?…".contains($0) } == true ? self : withoutFinalStop + "." }

  /// A dash or plus that the unit typed before its paragraph.
  fileprivate var withoutListMark: String {
    guard let mark = first, "-+*•–".contains(mark) else { return self }
    return String(dropFirst().drop { $0.isWhitespace })
  }
}

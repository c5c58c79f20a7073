import Reporting

/// Cell 5a: the kind in capitals, the trích yếu, a rule.
func titleBlocks(_ report: Report) -> [XMLElement] {
  let width = balancedWidth(.summary, report.title, widthInTwentieths: OfficialPage.textWidth)
  return [
    paragraph(.kind, report.kind.uppercased()),
    balancedParagraph(.summary, report.title, widthInTwentieths: OfficialPage.textWidth),
    ruleLine(points: shortRule(of: width), id: 3),
  ]
}

/// Cell 6. The last paragraph stays with the signature, which never stands on a page alone; what ends with a colon stays with
/// what it announces.
func bodyBlocks(_ blocks: [ReportBlock]) -> [XMLElement] {
  blocks.enumerated().map { index, block in
    let label = block.label.map { [run($0 + " ")] } ?? []
    let isInCapitals = block.role == .section || block.role == .authority
    let runs = block.spans.map { run(isInCapitals ? $0.text.uppercased() : $0.text) }
    let announces = block.spans.last?.text.hasSuffix(":") == true
    return paragraph(style(block.role), label + runs, keepsWithNext: announces || index == blocks.count - 1)
  }
}

private func style(_ role: ReportBlock.Role) -> OfficialStyle {
  switch role {
  case .basis: .basis
  case .authority: .authority
  case .section: .section
  case .heading: .heading
  case .point: .point
  case .paragraph, .item, .dash, .plus: .body
  }
}

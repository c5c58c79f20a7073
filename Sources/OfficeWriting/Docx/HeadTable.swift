import Reporting

/// Cells 1 to 4: Quốc hiệu and Tiêu ngữ, issuer, number and symbol, place and date.
func headTable(_ head: ReportHead) -> XMLElement {
  let nation = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
  let motto = "Độc lập - Tự do - Hạnh phúc"
  let issuer = head.issuer.uppercased()
  let left = OfficialPage.headColumns[0]
  let issuerWidth = balancedWidth(.issuer, issuer, widthInTwentieths: left)
  return plainTable(
    columns: OfficialPage.headColumns,
    rows: [
      [
        (head.superior.map { [balancedParagraph(.superior, $0.uppercased(), widthInTwentieths: left)] } ?? []) + [
          balancedParagraph(.issuer, issuer, widthInTwentieths: left),
          ruleLine(points: shortRule(of: issuerWidth), id: 1),
        ],
        [
          paragraph(.nationalTitle, nation), paragraph(.motto, motto),
          ruleLine(points: boldWidth(motto, size: OfficialStyle.motto.format.size), id: 2),
        ],
      ],
      [
        [paragraph(.numberAndSymbol, numberLine(head))],
        [paragraph(.placeAndDate, "\(head.place), \(datedWords(head.date, expected: head.expected))")],
      ],
    ])
}

/// "Số: 22/BC-SNNMT"; room for the pen where there is no number yet; below ten with a leading zero.
private func numberLine(_ head: ReportHead) -> String {
  "Số: \(head.number.map(twoDigits) ?? String(repeating: "\u{A0}", count: 8))/\(head.symbol)"
}

private func twoDigits(_ number: String) -> String { number.count == 1 ? "0\(number)" : number }

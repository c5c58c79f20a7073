import Reporting

/// Cells 7 to 9: Nơi nhận on the left; in whose stead, post and name of the signer on the right.
func footTable(_ report: Report) -> XMLElement {
  return plainTable(
    columns: OfficialPage.footColumns,
    rows: [
      [
        [paragraph(.recipientsLabel, "Nơi nhận:")] + recipientLines(report),
        report.signature.postLines.map { paragraph(.signerPost, $0) }
          + [paragraph(.signerName, report.signature.name ?? "")],
      ]
    ])
}

/// "- Lãnh đạo Sở;", the last with a stop.
func recipientLines(_ report: Report) -> [XMLElement] {
  report.recipients.enumerated().map { index, recipient in
    paragraph(.recipient, "- \(recipient)\(index == report.recipients.count - 1 ? "." : ";")")
  }
}

import Reporting

/// Cells 7 to 9: Nơi nhận on the left; in whose stead, post and name of the signer on the right.
func footTable(_ report: Report) -> XMLElement {
  let recipients = report.recipients
  let list = recipients.enumerated().map { index, recipient in
    paragraph(.recipient, "- \(recipient)\(index == recipients.count - 1 ? "." : ";")")
  }
  return plainTable(
    columns: OfficialPage.footColumns,
    rows: [
      [
        [paragraph(.recipientsLabel, "Nơi nhận:")] + list,
        report.signature.postLines.map { paragraph(.signerPost, $0) }
          + [paragraph(.signerName, report.signature.name ?? "")],
      ]
    ])
}

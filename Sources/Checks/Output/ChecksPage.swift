import Domain

/// docs/checks.md: what every check finds, why it matters, how to put it right, and its examples, in both languages.
public func writeChecksPage(
  _ abouts: [AboutCheck] = allChecks.map(\.about) + allComparisons.map(\.about)
) -> String {
  var lines = [
    "# Kiểm tra văn bản · Document checks", "",
    "`nongvu check FILE…` chạy các kiểm tra dưới đây; trang này do `make docs` viết ra từ chính các kiểm tra.", "",
    "`nongvu check FILE…` runs the checks below; `make docs` writes this page from the checks themselves.", "",
    "“=====” trong ví dụ ngăn cách hai văn bản. · “=====” in an example parts two documents.", "",
    "| Mã · Id | Lỗi · Fault | Mức · Severity | Tình trạng · Status |", "| --- | --- | --- | --- |",
  ]
  for about in abouts {
    lines.append(
      "| [`\(about.id)`](#\(about.id)) | \(both(about.name)) | \(both(about.severity.name)) | \(both(about.status.name)) |"
    )
  }
  for subject in CheckSubject.allCases {
    let members = abouts.filter { $0.subject == subject }
    guard !members.isEmpty else { continue }
    lines += ["", "## \(both(subject.name))"]
    for about in members { lines += section(about) }
  }
  return lines.joined(separator: "\n") + "\n"
}

private func both(_ text: BilingualText) -> String { "\(text.vi) · \(text.en)" }

private func section(_ about: AboutCheck) -> [String] {
  var lines = ["", "### \(about.id)", "", "**\(about.name.vi)** · **\(about.name.en)**", ""]
  let paragraphs: [(String, String, BilingualText)] = [
    ("Tìm gì", "What is found", about.found), ("Vì sao", "Why it matters", about.matters),
    ("Cách sửa", "How to put it right", about.remedy),
  ]
  for (vi, en, text) in paragraphs {
    lines += ["*\(vi).* \(text.vi)", "", "*\(en).* \(text.en)", ""]
  }
  lines += ["Báo ở chỗ ↓ · Reported at ↓:", ""]
  for example in about.reported { lines += codeBlock(example) }
  lines += ["Không báo · Not reported:", ""]
  for example in about.accepted { lines += codeBlock(example) }
  lines.removeLast()
  return lines
}

private func codeBlock(_ example: String) -> [String] { ["```text", example, "```", ""] }

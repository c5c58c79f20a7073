import Domain
import VietnameseText

struct MisspelledKeyWord: Check {
  let about = AboutCheck(
    id: "misspelled-key-word",
    name: BilingualText(vi: "Từ khóa viết sai do quét hoặc gõ nhầm", en: "Key word misspelled by scanning or typing"),
    subject: .form, severity: .note,
    found: BilingualText(
      vi: """
        Những từ hành chính hay bị máy quét đọc nhầm dấu: “Phần đầu” (Phấn đấu), “Đơn đốc” (Đôn đốc), “không chế” (khống chế), \
        “sơ quan” (cơ quan). Danh sách từ nằm trong một tệp; từ có nghĩa khác (“phần đầu tư”) thì không tính. Mỗi từ báo một \
        lần cho cả văn bản.
        """,
      en: """
        Words of administration whose accents scanners misread: “Phần đầu” (Phấn đấu), “Đơn đốc” (Đôn đốc), “không chế” (khống \
        chế), “sơ quan” (cơ quan). The list is one file; the same letters in another sense (“phần đầu tư”) do not count. Each \
        word is told once for a document.
        """),
    matters: BilingualText(
      vi: "Tìm kiếm theo từ không thấy; văn bản chính thức mang lỗi chính tả.",
      en: "A search for the word misses it, and an official document carries a spelling mistake."),
    remedy: BilingualText(vi: "Sửa theo gợi ý.", en: "Correct it as proposed."),
    reported: [
      "- ↓Phần đầu hết năm 2025 có 25 trường đạt chuẩn quốc gia.",
      "↓Đơn đốc các đơn vị giải ngân vốn; tăng cường chỉ đạo ↓không chế dịch bệnh của các ↓sơ quan y tế.",
    ],
    accepted: [
      "Phấn đấu hết năm 2025 có 25 trường đạt chuẩn quốc gia; đôn đốc các cơ quan khống chế dịch bệnh.",
      "Phần đầu tư công giao đầu năm; trong phần đầu của báo cáo; cơ chế, thể chế không chế định vấn đề này.",
    ])

  func findings(in document: CheckedDocument) -> [Finding] {
    struct Place {
      var slip: SpellingSlip
      var passages: [Passage]
    }
    var places: [Place] = []
    var index: [String: Int] = [:]
    for paragraph in document.paragraphs {
      for (slip, tokens) in paragraph.line.spellingSlips {
        let passage = paragraph.passage(tokens: tokens)
        if let place = index[slip.wrong] {
          places[place].passages.append(passage)
        } else {
          index[slip.wrong] = places.count
          places.append(Place(slip: slip, passages: [passage]))
        }
      }
    }
    return places.map { place in
      let (first, others) = (place.passages[0], place.passages.dropFirst())
      let count = place.passages.count
      return finding(
        .spelling, at: first,
        BilingualText(
          vi: "“\(first.quote.shortened)” có lẽ là “\(place.slip.right)”",
          en: "“\(first.quote.shortened)” is probably “\(place.slip.right)”"),
        because: BilingualText(
          vi: "Từ này viết như vậy \(count) lần trong văn bản.",
          en: "It is written so \(count) time(s) in the document."),
        notes: others.prefix(5).map {
          Finding.Note(passage: $0, text: BilingualText(vi: "Cũng vậy", en: "So it is here"))
        }, correction: first.quote.isCapitalized ? place.slip.right.capitalizedFirst : place.slip.right)
    }
  }
}

extension String {
  fileprivate var isCapitalized: Bool { first?.isUppercase ?? false }
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

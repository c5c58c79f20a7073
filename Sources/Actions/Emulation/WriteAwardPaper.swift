import Domain
import Emulation
import OfficeWriting
import Registries
import Reporting
import Storage
import VietnameseText

/// A document of a movement's end, as .docx in the form of Nghị định 30/2020/NĐ-CP.
public enum AwardPaper: String, Sendable, CaseIterable {
  /// Tờ trình: to the province, for awards of its chairman and the minister.
  case proposal
  /// Biên bản họp Hội đồng, with the votes.
  case minutes
  /// Quyết định of the director, for awards of the department.
  case decision

  /// Whether a movement has come so far that there is something to write.
  public func isDue(_ reading: MovementReading) -> Bool {
    switch self {
    case .minutes: reading.meeting != nil && !reading.ballots.isEmpty
    case .proposal: !reading.honoured(byDirector: false).isEmpty
    case .decision: !reading.honoured(byDirector: true).isEmpty
    }
  }
}

/// Throws `notFound` where it is not due.
public func writeAwardPaper(_ paper: AwardPaper, of reading: MovementReading, in office: Office) throws -> [UInt8] {
  guard paper.isDue(reading), let root = reading.units.first(where: { $0.kind == .department }) else {
    throw ActionError.notFound
  }
  let writer = AwardPaperWriter(reading: reading, root: root, today: office.today)
  let report =
    switch paper {
    case .proposal: writer.proposal()
    case .minutes: writer.minutes()
    case .decision: writer.decision()
    }
  return try writeDocx(report, createdAt: String(office.now.prefix(19)) + "Z")
}

extension MovementReading {
  /// Candidates for whom the vote carried, collectives first; of awards that the director gives, or of those above.
  func honoured(byDirector: Bool) -> [Candidate] {
    let places = Set(movement.quotas.places)
    return candidates.filter {
      $0.withdrawnFor == nil && places.contains($0.place)
        && ($0.award == Award.directorCommendation.code) == byDirector
    }.sorted { ($0.recipient.kind == .person ? 1 : 0, $0.id) < ($1.recipient.kind == .person ? 1 : 0, $1.id) }
  }
}

private struct AwardPaperWriter {
  let reading: MovementReading
  let root: Organisation
  let today: Day

  private var movement: Movement { reading.movement }

  /// "phong trào “Thi đua …”".
  private var movementName: String { "phong trào “\(movement.content.title)”" }

  func proposal() -> Report {
    let honoured = reading.honoured(byDirector: false)
    let head = departmentHead(root, symbol: "TTr-\(root.code)", today: today)
    let body =
      bases() + [
        ReportBlock(
          .paragraph,
          "Căn cứ kết quả \(movementName) và kết quả bỏ phiếu của Hội đồng Thi đua - Khen thưởng, \(head.issuerInFull) đề nghị xét tặng bằng khen cho \(counted(honoured)) có tên trong danh sách kèm theo, vì đã có thành tích trong phong trào."
        ),
        ReportBlock(.paragraph, "\(head.issuerInFull) trân trọng trình cấp có thẩm quyền xem xét, quyết định."),
      ]
    return Report(
      kind: "Tờ trình", title: "Về việc đề nghị tặng bằng khen năm \(movement.year)", head: head, body: body,
      recipients: ["UBND tỉnh (t/tr)", "Ban Thi đua - Khen thưởng", "Lãnh đạo Sở", archive], signature: signature,
      annexes: [list(honoured)])
  }

  func decision() -> Report {
    let honoured = reading.honoured(byDirector: true)
    var head = departmentHead(root, symbol: "QĐ-\(root.code)", today: today)
    if let document = movement.events.last(where: { $0.kind == .state(.decided) })?.document {
      head.number = document.symbol.split(separator: "/").first.map(String.init)
      head.date = document.issuedOn
    }
    let office = movement.content.standingOfficeID.map { reading.unitName($0) } ?? "Thường trực Hội đồng"
    let body =
      [ReportBlock(.authority, "Giám đốc \(head.issuerInFull)")] + bases() + [
        ReportBlock(
          .basis,
          "Căn cứ kết quả bỏ phiếu của Hội đồng Thi đua - Khen thưởng\(reading.meeting.map { " ngày \(printedDay($0.day))" } ?? "");"
        ),
        ReportBlock(.basis, "Theo đề nghị của \(office)."), ReportBlock(.authority, "Quyết định:"),
        ReportBlock(
          .paragraph,
          "Điều 1. Tặng giấy khen cho \(counted(honoured)) có tên trong danh sách kèm theo, đã có thành tích trong \(movementName)."
        ),
        ReportBlock(
          .paragraph, "Điều 2. Mức tiền thưởng kèm theo giấy khen thực hiện theo quy định hiện hành của Chính phủ."),
        ReportBlock(
          .paragraph,
          "Điều 3. \(office), thủ trưởng các đơn vị liên quan và các tập thể, cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này. Quyết định có hiệu lực kể từ ngày ký."
        ),
      ]
    return Report(
      kind: "Quyết định", title: "Về việc tặng giấy khen năm \(movement.year)", head: head, body: body,
      recipients: ["Như Điều 3", "Lãnh đạo Sở", archive], signature: signature, annexes: [list(honoured)])
  }

  func minutes() -> Report {
    let head = departmentHead(root, symbol: "BB-HĐTĐKT", today: today)
    var body: [ReportBlock] = []
    if let meeting = reading.meeting {
      let names = Dictionary(reading.people.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      func told(_ ids: [Int64]) -> String {
        ids.compactMap { names[$0].map { "\($0.fullName) (\($0.post))" } }.joined(separator: "; ")
      }
      let absent = meeting.council.members.filter {
        !meeting.present.contains($0) && !meeting.askedInWriting.contains($0)
      }
      body = [
        ReportBlock(.section, label: "I.", "Thời gian, thành phần"),
        ReportBlock(
          .item, label: "1.",
          "Ngày \(printedDay(meeting.day)), Hội đồng Thi đua - Khen thưởng \(head.issuerInFull) họp xét khen thưởng \(movementName)."
        ),
        ReportBlock(.item, label: "2.", "Chủ trì: \(told([meeting.council.chairID]))."),
        ReportBlock(
          .item, label: "3.",
          "Có mặt \(meeting.quorum.part)/\(meeting.quorum.whole) thành viên, đủ điều kiện họp (cần ít nhất \(meeting.quorum.needed)): \(told(meeting.present))."
        ),
        ReportBlock(.item, label: "4.", absent.isEmpty ? "Vắng mặt: không." : "Vắng mặt: \(told(absent))."),
      ]
      if !meeting.askedInWriting.isEmpty {
        body.append(
          ReportBlock(
            .item, label: "5.", "Lấy phiếu bằng văn bản (không tính vào số có mặt): \(told(meeting.askedInWriting))."))
      }
      body += [
        ReportBlock(.section, label: "II.", "Kết quả"),
        ReportBlock(
          .item, label: "1.",
          "Hội đồng bỏ phiếu kín với \(reading.ballots.count) trường hợp; kết quả kiểm phiếu tại phụ lục kèm theo."),
        ReportBlock(
          .item, label: "2.",
          "Đủ phiếu và trong số lượng: \(counted(reading.honoured(byDirector: true) + reading.honoured(byDirector: false)))."
        ),
        ReportBlock(.paragraph, "Biên bản được thông qua tại cuộc họp."),
      ]
    }
    return Report(
      kind: "Biên bản", title: "Họp Hội đồng Thi đua - Khen thưởng xét khen thưởng năm \(movement.year)", head: head,
      body: body, recipients: ["Thành viên Hội đồng", archive],
      signature: ReportSignature(
        authority: .onBehalf, headPost: "Hội đồng", signerPost: "Chủ tịch",
        name: reading.people.first { $0.id == reading.meeting?.council.chairID }?.fullName), annexes: [votes()]
    )
  }

  private var archive: String {
    let code = reading.units.first { $0.id == movement.content.standingOfficeID }?.shortName
    return "Lưu: VT" + (code == nil || code == "VP" ? "" : ", \(code ?? "")")
  }

  private var signature: ReportSignature {
    ReportSignature(headPost: "Giám đốc", name: reading.people.director?.fullName)
  }

  private func bases() -> [ReportBlock] {
    movement.content.bases.map { basis in
      ReportBlock(
        .basis,
        "Căn cứ \(kind(of: basis.symbol)) số \(basis.symbol)\(basis.issuedOn.map { " ngày \(printedDay($0))" } ?? "");")
    }
  }

  /// "Nghị định" of "98/2023/NĐ-CP".
  private func kind(of symbol: String) -> String {
    let abbreviation = readSymbol(symbol)?.kindAbbreviation
    return abbreviation.flatMap { DocumentKind.abbreviated($0) }?.name ?? (symbol.contains("/QH") ? "Luật" : "Văn bản")
  }

  /// "02 tập thể và 01 cá nhân".
  private func counted(_ candidates: [Candidate]) -> String {
    let collectives = candidates.count { $0.person == nil }
    let parts = [(collectives, "tập thể"), (candidates.count - collectives, "cá nhân")].filter { $0.0 > 0 }
    return parts.map { "\(padded($0.0, 2)) \($0.1)" }.joined(separator: " và ")
  }

  /// The list that goes with a document, by award.
  private func list(_ candidates: [Candidate]) -> ReportAnnex {
    var rows: [ReportTable.Row] = []
    for award in Award.shipped {
      let given = candidates.filter { $0.award == award.code }
      if given.isEmpty { continue }
      rows.append(ReportTable.Row(.group, [ReportTable.Cell(""), ReportTable.Cell(award.name, columns: 3)]))
      for (number, candidate) in given.enumerated() {
        let place = [candidate.person?.post, candidate.person == nil ? nil : reading.unitName(candidate.unitID)]
          .compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ", ")
        rows.append(row(.task, ["\(number + 1)", reading.name(of: candidate), place, candidate.merit]))
      }
    }
    return ReportAnnex(
      label: "Danh sách", title: "Tập thể, cá nhân có thành tích trong \(movementName)",
      table: ReportTable(
        columns: [
          ReportTable.Column("STT", .centre, width: 60), ReportTable.Column("Tập thể, cá nhân", .left, width: 290),
          ReportTable.Column("Chức vụ, đơn vị", .left, width: 290),
          ReportTable.Column("Tóm tắt thành tích", .left, width: 360),
        ], rows: rows))
  }

  private func votes() -> ReportAnnex {
    let voted = reading.candidates.compactMap { candidate in
      reading.ballots[candidate.id].flatMap { ballot in (try? ballot.outcome()).map { (candidate, $0) } }
    }
    let rows = voted.enumerated().map { number, line in
      let (candidate, outcome) = line
      let award = Award.shipped.first { $0.code == candidate.award }?.name ?? candidate.award
      return row(
        .task,
        [
          "\(number + 1)", reading.name(of: candidate), award, "\(outcome.tally.inFavour)", "\(outcome.tally.against)",
          "\(outcome.tally.invalid)", "\(outcome.vote.part)/\(outcome.vote.whole) (cần \(outcome.vote.needed))",
          outcome.isCarried ? "Đạt" : "Không đạt",
        ])
    }
    return ReportAnnex(
      label: "Phụ lục", title: "Kết quả kiểm phiếu",
      table: ReportTable(
        columns: [
          ReportTable.Column("STT", .centre, width: 50), ReportTable.Column("Tập thể, cá nhân", .left, width: 230),
          ReportTable.Column("Hình thức đề nghị", .left, width: 240), ReportTable.Column("Đồng ý", .centre, width: 80),
          ReportTable.Column("Không đồng ý", .centre, width: 90),
          ReportTable.Column("Không hợp lệ", .centre, width: 90), ReportTable.Column("Tỷ lệ", .centre, width: 120),
          ReportTable.Column("Kết quả", .centre, width: 100),
        ], rows: rows))
  }

  private func row(_ kind: ReportTable.Row.Kind, _ texts: [String]) -> ReportTable.Row {
    ReportTable.Row(kind, texts.map { ReportTable.Cell($0) })
  }
}

import Actions
import Domain
import Emulation
import Storage

/// Two emulation movements: last year's, run to its awards, and the running one, in which units put forward.
extension BuildDemo {
  func buildMovements(_ year: Int, _ people: DemoPeople.Made) async throws {
    guard let office = people.heads["VP"] else { return }
    let past = try await announce(year - 1, by: people.planner, office)
    try await propose(in: past, on: Day.first(of: 11, year - 1).adding(days: 4), people)
    try await decide(past, year - 1, by: office, people)
    let running = try await announce(year, by: people.planner, office)
    let autumn = Day.first(of: 11, year).adding(days: 4)
    if autumn <= today { try await propose(in: running, on: autumn, people) }
  }

  private func announce(_ year: Int, by planner: Person, _ head: Person) async throws -> Int64 {
    var typed = MovementTyped()
    typed.title = "Thi đua thực hiện thắng lợi các nhiệm vụ, chỉ tiêu kế hoạch năm \(year)"
    typed.bases = [
      .init(symbol: "06/2022/QH15", day: "15/6/2022"), .init(symbol: "98/2023/NĐ-CP", day: "31/12/2023"),
      .init(symbol: "241/KH-UBND", day: "28/12/\(year - 1)"),
    ]
    typed.aims = """
      Phát huy tinh thần thi đua, sáng tạo của tập thể, cá nhân trong toàn ngành.
      Hoàn thành các nhiệm vụ trọng tâm đã được phê duyệt.
      """
    typed.scope = "Các phòng, chi cục, trung tâm, ban thuộc Sở"
    typed.objects = "Tập thể, cán bộ, công chức, viên chức, người lao động thuộc Sở"
    typed.themes = [
      .init(title: "Phát triển lâm nghiệp bền vững", indicators: "LN.TRONGMOI, LN.CHEPHU"),
      .init(title: "Xây dựng nông thôn mới, sản phẩm OCOP", indicators: "NTM.DAT.MOI, OCOP.MOI"),
      .init(title: "Thủy lợi, phòng chống thiên tai", indicators: "TL.TUOI.DT"),
      .init(title: "Đổi mới hình thức tổ chức sản xuất", indicators: "HTX.MOI"),
    ]
    typed.measures = """
      Các đơn vị phát động đến từng phòng, trạm, hạt; đăng ký nhiệm vụ trọng tâm.
      Văn phòng Sở theo dõi, tổng hợp, trình Hội đồng Thi đua - Khen thưởng.
      """
    (typed.firstDay, typed.lastDay, typed.office) = ("1/1/\(year)", "30/11/\(year)", "VP")
    typed.criteria = [
      .init(title: "Nhiệm vụ trọng tâm đúng hạn", weight: "40", formula: ScoringFormula.onTimeShare.rawValue),
      .init(title: "Kết quả thực hiện chỉ tiêu", weight: "40", formula: ScoringFormula.percentOfPlan.rawValue),
      .init(title: "Sáng kiến, cải cách hành chính, đoàn kết", weight: "20"),
    ]
    typed.limits = ["BK-TT": "3", "BK-CN": "5", "GK-TT": "4", "GK-CN": "6"]
    let drafted = Day.first(of: 1, year).adding(days: 9)
    let id = try await SaveMovement(typed: typed).run(in: office(on: drafted), by: planner)
    try await step(id, .announced, on: drafted.adding(days: 5), by: head, document: "01/PĐ-SNNMT")
    try await step(id, .following, on: drafted.adding(days: 22), by: head)
    return id
  }

  private func step(
    _ id: Int64, _ state: MovementState, on day: Day, by head: Person, document: String = ""
  ) async throws {
    let version = try await database.read { try MovementStore($0).find(id)?.version } ?? 0
    try await StepMovement(
      id: id, version: version, next: state, day: day.iso, documentSymbol: document,
      documentDay: document.isEmpty ? "" : day.iso
    ).run(in: office(on: day), by: head)
  }

  private struct Proposal {
    var unit: String
    var award: Award
    var person: String?
    var post = "Chuyên viên"
    var merit: String
    var headcount = ""
    var initiative: String
  }

  private static let proposals: [Proposal] = [
    Proposal(
      unit: "KL", award: .chairmanCertificate, merit: "Trồng rừng vượt kế hoạch, không để xảy ra cháy rừng lớn.",
      headcount: "86", initiative: "18"),
    Proposal(
      unit: "PTNT", award: .ministerCertificate,
      merit: "Nhiều xã đạt chuẩn nông thôn mới, sản phẩm OCOP vượt kế hoạch.",
      headcount: "24", initiative: "17"),
    Proposal(
      unit: "NS", award: .directorCommendation, merit: "Hoàn thành các công trình cấp nước trước thời hạn.",
      headcount: "9", initiative: "16"),
    Proposal(
      unit: "TL", award: .directorCommendation, merit: "Bảo đảm nước tưới vụ xuân, an toàn hồ đập mùa lũ.",
      headcount: "22", initiative: "16"),
    Proposal(
      unit: "KL", award: .chairmanCertificate, person: "Lương Thị Kim",
      merit: "Sáng kiến theo dõi cháy rừng bằng ảnh vệ tinh.",
      initiative: "19"),
    Proposal(
      unit: "KN", award: .chairmanCertificate, person: "Chu Thị Vân",
      merit: "Xây dựng 6 mô hình trình diễn có hiệu quả.",
      initiative: "18"),
    Proposal(
      unit: "CNTY", award: .directorCommendation, person: "Phan Văn Nam", post: "Kiểm dịch viên",
      merit: "Khống chế ổ dịch trong 10 ngày, không để lây lan.", initiative: "17"),
    Proposal(
      unit: "TTBVTV", award: .directorCommendation, person: "Triệu Thị Mơ", merit: "Cấp thêm 30 mã số vùng trồng.",
      initiative: "17"),
  ]

  private func propose(in id: Int64, on day: Day, _ people: DemoPeople.Made) async throws {
    let known = try await database.read { connection in
      try people.heads.values.flatMap { try CandidateStore(connection).listPeople(unitID: $0.organisationID) }
    }
    for proposal in Self.proposals {
      guard let head = people.heads[proposal.unit] else { continue }
      _ = try await ProposeCandidate(
        movementID: id, unitCode: proposal.unit, kind: proposal.person == nil ? .collective : .person,
        award: proposal.award.code, personID: known.first { $0.fullName == proposal.person }?.id,
        fullName: proposal.person ?? "", post: proposal.post, isDirectWorker: true, merit: proposal.merit,
        headcount: proposal.headcount, rating: .excellent, ratingBasis: "15/QĐ-SNNMT",
        points: ["TC3": proposal.initiative]
      ).run(in: office(on: day), by: head)
    }
  }

  /// Final review, points by the office, the council's meeting and votes, decision, publication.
  private func decide(_ id: Int64, _ year: Int, by head: Person, _ people: DemoPeople.Made) async throws {
    let reviewed = Day.last(of: 11, year)
    let met = Day.first(of: 12, year).adding(days: 4)
    try await step(id, .finalReview, on: reviewed, by: head)
    let candidates = try await database.read { try CandidateStore($0).list(movementID: id) }
    for candidate in candidates {
      // A person's share of timely tasks is judged by the office; a unit's was reckoned.
      try await ReviewScore(
        candidateID: candidate.id, points: candidate.person == nil ? [:] : ["TC1": "38", "TC2": "37"],
        reason: "Theo dõi nhiệm vụ của Văn phòng Sở"
      ).run(in: office(on: reviewed), by: head)
    }
    try await step(id, .council, on: met, by: head)
    let members = try await database.read { try PersonStore($0).list() }.filter {
      $0.role == .leader || $0.role == .unitHead
    }.map(\.id)
    let leaders = try await database.read { try PersonStore($0).list() }.filter { $0.role == .leader }
    let absent = people.heads["QLDA"].map { [$0.id] } ?? []
    try await HoldMeeting(
      movementID: id, day: met.iso, members: Set(members), present: Set(members).subtracting(absent),
      askedInWriting: [], chairID: leaders.first?.id ?? head.id
    ).run(in: office(on: met), by: head)
    let voters = members.count - absent.count
    for (number, candidate) in candidates.enumerated() {
      // The last does not carry.
      let against = number == candidates.count - 1 ? voters / 2 : number % 2
      let version = try await database.read { try MovementStore($0).find(id)?.version } ?? 0
      try await EnterBallot(
        candidateID: candidate.id, movementVersion: version, inFavour: String(voters - against),
        against: String(against), invalid: "0"
      ).run(in: office(on: met), by: head)
    }
    try await step(id, .decided, on: met.adding(days: 10), by: head, document: "312/QĐ-SNNMT")
    try await step(id, .published, on: met.adding(days: 15), by: head)
  }
}

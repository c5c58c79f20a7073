import Actions
import Domain
import Emulation
import Storage

@testable import Web

private let wrong = FormProblems(
  problems: [
    "title", "aims", "day", "reason", "document", "documentDay", "award", "unit", "person", "fullName", "post",
    "headcount",
    "merit", "rating", "ratingBasis", "inFavour", "against", "invalid", "points-TC1", "limit", "firstDay", "office",
    "basis-0", "theme-0", "criterion-0", "criterion-formula-0", "limit-GK-CN", "scope", "objects", "measures",
    "lastDay",
  ].map { FieldProblem($0, vi: "Sai.", en: "Wrong.") })

private let office = Person(
  id: 7, userName: "vp.truong", fullName: "Đỗ Văn Em", post: "Chánh Văn phòng", role: .unitHead, organisationID: 2)
private let units = [
  Organisation(
    id: 2, code: "VP", parentID: 1, kind: .room, name: "Văn phòng Sở", shortName: "VP", validFrom: .first(of: 1, 2020),
    reports: true)
]
private let day = Day.first(of: 3, 2026)

private func reading() throws -> MovementReading {
  let quota = try Quota("GK-CN", awards: ["GKGD"], kind: .person, limit: 1, basis: DocumentBasis("12/KH-SNNMT"))
  let set = CriteriaSet([Criterion("TC1", "Kết quả", weight: try Amount(100), .judged)])
  let people = [11, 12, 13].map { number in
    HonouredPerson(
      id: Int64(number), unitID: 2, fullName: "Hà Thị Mười \(number)", post: "Chuyên viên", isDirectWorker: true)
  }
  let candidates = people.map { person in
    Candidate(
      id: person.id + 10, movementID: 1, unitID: 2, person: person, award: "GKGD", merit: "Trồng 50 ha rừng",
      headcount: nil, rating: .good, ratingBasis: "15/QĐ-SNNMT", proposedBy: 7, proposedAt: "2026-03-01T01:00:00.000Z")
  }
  let version = CriteriaVersion(number: 1, set)
  var scores: [Int64: [ScoreSheet]] = [:]
  for (candidate, points) in zip(candidates, [90, 80, nil]) {
    let inputs = try points.map {
      ["TC1": ScoreInput.judged(try Amount($0), reason: "Tốt", sources: [.statement(by: 7, on: day)])]
    }
    scores[candidate.id] = [
      try computeScore(of: candidate.recipient, from: ScoreInputs(inputs ?? [:]), by: version, givenBy: 7, on: day)
    ]
  }
  let meeting = try CouncilMeeting(Council(members: [7], chairID: 7), on: day, present: [7])
  var ballot = try SecretBallot(on: candidates[0].place, .shipped(for: "GKGD"), in: meeting)
  try ballot.cast(.inFavour, by: 7)
  try ballot.close()
  var places = try QuotaPlaces([quota])
  try places.take(candidates[0].place)
  let document = DocumentBasis("12/KH-SNNMT", on: day)
  let states: [MovementState] = [.announced, .following, .finalReview, .council]
  let movement = Movement(
    id: 1, code: "PT-2026-001",
    MovementContent(
      title: "Thi đua trồng rừng", bases: [document], aims: ["Trồng rừng"], scope: "Sở", objects: "Tập thể, cá nhân",
      themes: [MovementTheme("Trồng rừng", targets: [.indicator(code: "R1")])], measures: ["Phát động"],
      window: MovementWindow(Day.first(of: 1, 2026), Day.last(of: 12, 2026)), standingOfficeID: 2), quotas: places,
    criteriaVersions: [version],
    events: states.map { MovementEvent(.state($0), on: day, by: 7, reason: "Theo kế hoạch", document: document) })
  let award = HeldAward("GKGD", year: 2025, decision: document, achievements: ["PT-2025-001"])
  return MovementReading(
    movement: movement, version: 3, units: units, people: [office], candidates: candidates, scores: scores,
    ballots: [candidates[0].id: ballot], meeting: meeting, awards: [candidates[1].id: [award]])
}

/// One full model for each page about emulation.
let emulationSamples: [any PageModel] = {
  guard let reading = try? reading() else { return [] }
  var form = Form()
  form.fields = [Form.Field(name: "isDirect", value: "1")]
  var movement = MovementModel(
    reading, person: office, today: day, indicators: ["R1": (id: 5, name: "Trồng rừng mới")],
    acts: MovementActs(quota: "GK-CN"), .vi, problems: wrong)
  movement.isDraft = true
  movement.mayDraft = true
  movement.gaps = [MovementModel.Text(text: "chuyên đề")]
  movement.hasGaps = true
  movement.lacksMidReview = true
  movement.groups[0].problem = "Không xếp hạng được."
  movement.groups[0].isTied = true
  movement.groups[0].proposeAddress = "/emulation/1/candidates/new"
  let typed = MovementTyped(reading.movement, units: units) { $0.iso }
  let formModel = MovementFormModel(reading.movement, version: 3, typed, units: units, .vi, problems: wrong)
  var candidate = CandidateModel(
    reading.candidates[1], reading, person: office, today: day, form: form, indicators: [:], .vi, problems: wrong)
  candidate.withdrawn = "Chuyển công tác"
  candidate.tally = "1 đồng ý"
  let council = CouncilModel(reading, form: nil, today: day, .vi, problems: wrong)
  let quota = reading.movement.quotas.quotas[0]
  var proposal = ProposalModel(
    reading, quota: quota, units: units, people: [reading.candidates[0].person].compactMap(\.self), form: form, .vi,
    problems: wrong)
  proposal.reckoned = "Hệ thống tự tính."
  return [
    MovementsModel([reading.movement], mayDraft: true, .vi), formModel, movement, candidate, council, proposal,
  ]
}()

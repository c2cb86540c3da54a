/** Vietnamese compounds from which articles are composed, the commonest of each list first. */

/** What things are done to or said of. */
export const nouns = list(`
  kinh tế, doanh nghiệp, dự án, thị trường, sản xuất, đầu tư, chính sách, sản phẩm, giá trị, nguồn vốn, lao động,
  hạ tầng, xuất khẩu, người dân, kế hoạch, công nghệ, thu nhập, ngân sách, hợp đồng, hàng hóa, đời sống, dịch vụ,
  giáo dục, y tế, môi trường, nông nghiệp, công nghiệp, du lịch, giao thông, xây dựng, đất đai, năng lượng, tín dụng,
  lãi suất, thuế quan, hải quan, thủ tục hành chính, cải cách hành chính, chuyển đổi số, kinh tế số, hội nhập quốc tế,
  chuỗi cung ứng, khu công nghiệp, khu kinh tế, cụm công nghiệp, nhà máy, xưởng may, cảng biển, sân bay, đường sắt,
  đường cao tốc, cầu vượt, bến xe, nhà ở xã hội, quy hoạch đô thị, đô thị thông minh, nông thôn mới, hợp tác xã,
  làng nghề, trang trại, thủy sản, cá tra, tôm sú, cà phê, hồ tiêu, hạt điều, cao su, lúa gạo, trái cây, rau sạch,
  chăn nuôi, thức ăn gia súc, phân bón, giống cây trồng, thủy lợi, hồ chứa nước, kênh mương, đê điều, rừng phòng hộ,
  rừng ngập mặn, biến đổi khí hậu, xâm nhập mặn, hạn hán, lũ lụt, bão số, sạt lở, nước sạch, rác thải, nước thải,
  khí thải, năng lượng tái tạo, điện mặt trời, điện gió, thủy điện, nhiệt điện, lưới điện, xăng dầu, khí hóa lỏng,
  than đá, quặng sắt, thép xây dựng, xi măng, vật liệu xây dựng, gạch ngói, đồ gỗ, dệt may, da giày, điện tử,
  linh kiện, phần mềm, vi mạch bán dẫn, ô tô, xe máy, xe buýt, xe điện, máy nông nghiệp, cơ khí chế tạo, hóa chất,
  dược phẩm, thiết bị y tế, bệnh viện, trạm y tế, bảo hiểm y tế, bảo hiểm xã hội, vắc xin, dịch bệnh, sức khỏe,
  dinh dưỡng, an toàn thực phẩm, vệ sinh môi trường, trường học, đại học, học sinh, sinh viên, giáo viên, học phí,
  học bổng, sách giáo khoa, kỳ thi, tuyển sinh, đào tạo nghề, nguồn nhân lực, việc làm, tiền lương, công đoàn,
  thất nghiệp, giảm nghèo, hộ nghèo, trợ cấp, an sinh xã hội, bình đẳng giới, trẻ em, người cao tuổi, người khuyết tật,
  dân số, hộ khẩu, căn cước công dân, tư pháp, tòa án, kiểm sát, luật sư, hợp pháp hóa, khiếu nại, tố cáo, thanh tra,
  kiểm toán, phòng chống tham nhũng, an ninh trật tự, phòng cháy chữa cháy, an toàn giao thông, tai nạn lao động,
  buôn lậu, hàng giả, sở hữu trí tuệ, bản quyền, thương hiệu, thương mại điện tử, siêu thị, chợ truyền thống, bán lẻ,
  kho bãi, vận tải, hậu cần, bưu chính, viễn thông, cáp quang, mạng di động, dữ liệu, an toàn thông tin,
  trí tuệ nhân tạo, điện toán đám mây, chữ ký số, hóa đơn điện tử, ngân hàng, chứng khoán, trái phiếu, cổ phiếu,
  cổ phần hóa, vốn điều lệ, nợ xấu, tỷ giá, ngoại hối, dự trữ ngoại hối, lạm phát, chỉ số giá tiêu dùng, tăng trưởng,
  cán cân thương mại, nhập siêu, kim ngạch, hiệp định thương mại, hạn ngạch, chống bán phá giá, vốn vay ưu đãi,
  đầu tư công, giải ngân, đấu thầu, giải phóng mặt bằng, tái định cư, bồi thường, quyền sử dụng đất, bất động sản,
  văn hóa, di sản, di tích, lễ hội, bảo tàng, thư viện, nhạc dân tộc, dân ca quan họ, đờn ca tài tử, ca trù, múa rối nước,
  tranh dân gian, gốm sứ, lụa tơ tằm, mây tre đan, sơn mài, thổ cẩm, nón lá, áo dài, ẩm thực, nước mắm, chè xanh,
  mật ong, sâm dây, quế hồi, thảo quả, măng cụt, sầu riêng, thanh long, vải thiều, nhãn lồng, bưởi da xanh, cam sành,
  muối biển, rong biển, yến sào, ngọc trai, trầm hương, vườn quốc gia, sếu đầu đỏ, voọc chà vá, rùa biển, san hô,
  hang động, cồn cát, đầm phá, ruộng bậc thang, nhà sàn, nhà rông, cồng chiêng, chữ Nôm, thư pháp, cờ tướng,
  bóng đá, điền kinh, bơi lội, đua thuyền, võ cổ truyền, đấu vật, thể thao quần chúng, khí tượng thủy văn,
  bản đồ địa chất, động đất, trạm quan trắc, vệ tinh viễn thám, kính thiên văn, tế bào gốc, ghép tạng, y học cổ truyền
`);

/** What is done. */
export const verbs = list(`
  thực hiện, phát triển, triển khai, đẩy mạnh, hỗ trợ, nâng cao, mở rộng, hoàn thành, xây dựng, tăng cường, quản lý,
  kiểm tra, bảo đảm, khuyến khích, thu hút, phê duyệt, công bố, ban hành, đề xuất, điều chỉnh, giám sát, đánh giá,
  tổ chức, phối hợp rà soát, tháo gỡ khó khăn cho, tập trung nguồn lực cho, bố trí vốn cho, cải thiện, cơ cấu lại,
  hiện đại hóa, đa dạng hóa, chuyển giao, ứng dụng, nghiên cứu, thử nghiệm, khảo sát, thống kê, quảng bá, xúc tiến,
  kết nối, liên kết, hợp tác về, ký kết thỏa thuận về, bàn giao, nghiệm thu, khánh thành, khởi công, tái khởi động,
  gia hạn, cấp phép cho, thu hồi, đình chỉ, xử lý vi phạm về, siết chặt, cắt giảm, tiết kiệm chi phí cho, bình ổn,
  dự báo, cảnh báo rủi ro của, khắc phục, ứng phó với, phòng ngừa, bảo tồn, trùng tu, số hóa, lưu trữ, đối chiếu,
  công khai, giải trình, chất vấn về, biểu quyết, tham vấn cộng đồng về, tuyên truyền về, vinh danh, trao giải cho
`);

/** How things are or are done; follows a noun. */
export const qualities = list(`
  bền vững, hiệu quả, trọng điểm, quy mô lớn, theo kế hoạch, đúng tiến độ, chất lượng cao, trên địa bàn, đồng bộ,
  ổn định, minh bạch, theo quy định, kịp thời, hiện đại, quan trọng, thiết yếu, chậm tiến độ, dài hạn, ngắn hạn,
  trong nước, ngoài nước, vùng sâu vùng xa, ven biển, miền núi, biên giới, hải đảo, nhỏ và vừa, đầu ngành, chủ lực,
  truyền thống, thân thiện với môi trường, khép kín, tuần hoàn, liên vùng, xuyên biên giới, vượt dự kiến, thí điểm,
  quy mô hộ gia đình, có điều kiện, lâu năm, quý hiếm, có nguy cơ mai một
`);

/** Who does things, when nobody is named. */
export const actors = list(`
  chính quyền địa phương, các doanh nghiệp, ủy ban nhân dân tỉnh, nhà đầu tư, cơ quan chức năng, người lao động,
  ban quản lý dự án, hội đồng nhân dân, các bộ ngành, nông dân, chuyên gia kinh tế, hiệp hội ngành hàng,
  đoàn công tác, sở kế hoạch, cục thống kê, tổ công tác, đại biểu quốc hội, nhóm nghiên cứu, chủ đầu tư,
  đơn vị thi công, ngành thuế, ngành hải quan, lực lượng biên phòng, hội phụ nữ, đoàn thanh niên, nhà trường,
  các nghệ nhân, ngư dân, tiểu thương, nhà khoa học, tình nguyện viên, kiểm lâm viên, nhà khảo cổ
`);

/** When things happen; opens a sentence. */
export const times = list(`
  trong năm qua, thời gian tới, hiện nay, đến nay, những tháng đầu năm, trong quý vừa rồi, nhiều năm qua,
  trước tình hình đó, theo báo cáo, ngay từ đầu nhiệm kỳ, bên cạnh đó, tuy nhiên, đặc biệt, so với cùng kỳ,
  tại hội nghị, ở chiều ngược lại, về lâu dài, sau đợt mưa lũ, vào mùa khô, nhân dịp đầu xuân, giữa mùa thu hoạch
`);

/** What is measured, after a number that may have decimals. */
export const measures = list("tỷ đồng, triệu USD, tỷ USD, triệu lượt khách, triệu tấn, nghìn héc ta, triệu kWh");

/** What is paid in, after a number that may have decimals. */
export const moneys = list("tỷ đồng, triệu USD, triệu đồng, tỷ USD, triệu euro, triệu yên");

/** What is counted, after a whole number. */
export const counted = list(`
  doanh nghiệp, tấn, héc ta, lao động, hộ dân, dự án, km, căn hộ, sản phẩm, học viên, giường bệnh, con tàu, hiện vật
`);

/** Comma-separated compounds as an array. */
export function list(text: string): readonly string[] {
  return text.split(",").map((compound) => compound.trim().replace(/\s+/g, " "));
}

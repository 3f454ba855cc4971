namespace KlingGen.Analyzers.Tests.Payloads;

public sealed class AnonymousObjectTests
{
    [Theory]
    [InlineData("var body = new { prompt = p, negative_prompt = \"blur\" };", "AnonymousObject body { prompt=p, negative_prompt=\"blur\" }")]
    [InlineData("Send(new { model = p, input = new { negative_prompt = n, duration = 5 } });", "AnonymousObject { negative_prompt=n, duration=5 }")]
    [InlineData("Send(new { r.prompt, r.negative_prompt });", "AnonymousObject { prompt=r.prompt, negative_prompt=r.negative_prompt }")]
    [InlineData("Send(new { r?.negative_prompt });", "AnonymousObject { negative_prompt=r?.negative_prompt }")]
    [InlineData("var negative_prompt = n; Send(new { negative_prompt });", "AnonymousObject { negative_prompt=negative_prompt }")]
    [InlineData("Send(new { @cfg_scale = 0.5, x = 1 });", "AnonymousObject { cfg_scale@@cfg_scale=0.5, x=1 }")]
    [InlineData(
        "Send(true ? new { cfg_scale = 1 } : (object)new { start_image_url = n });",
        "AnonymousObject { cfg_scale=1 }\nAnonymousObject { start_image_url=n }")]
    public async Task The_object_that_has_the_name_is_a_payload_with_all_its_members(string code, string expected) =>
        Assert.Equal(expected, await FoundPayloads.DescribeAsync(Wrap(code)));

    [Theory]
    [InlineData("Send(new { prompt = p, negativePrompt = n });")]
    [InlineData("Send(new { text = r.negative_prompt + p });")]
    [InlineData("Send(new { label = nameof(r.negative_prompt) });")]
    [InlineData("Send(r.negative_prompt);")]
    [InlineData("Send(new { negative_prompt = n }.ToString());")]
    [InlineData("Send(new { prompt = p, multi_prompt = new[] { new { negative_prompt = n } } });")]
    [InlineData("Send(new { properties = new { negative_prompt = new { type = p } } });")]
    [InlineData("logger.LogInformation(new { negative_prompt = n });")]
    public async Task Other_uses_of_the_name_are_none(string code) => Assert.Equal("", await FoundPayloads.DescribeAsync(Wrap(code)));

    internal static string Wrap(string code) =>
        $$"""
        class Shop(Request r, string p, string n, Logger logger)
        {
            void Send(object? body) => logger.LogInformation(body!);
            void Run()
            {
                {{code}}
            }
        }

        interface Request { string prompt { get; } string negative_prompt { get; } }
        interface Logger { void LogInformation(object state); }
        """;
}

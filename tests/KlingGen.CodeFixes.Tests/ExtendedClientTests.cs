using KlingGen.Testing.Verifiers;

namespace KlingGen.CodeFixes.Tests;

/// <summary>Requests that go through a client that extends the generated one, as a project has where a referenced project has a client too.</summary>
public sealed class ExtendedClientTests
{
    private const string Client = """

        class ShopClient(string key) : KlingClient(key);
        """;

    private const string HidingClient = """

        class ShopClient(string key) : KlingClient(key)
        {
            public new string O3 => "of the shop";
        }
        """;

    private static readonly CodeFixVerifier<MoveRequestFixer> Verifier = Verifiers.Create();

    [Fact]
    public Task A_request_moves_on_the_same_client() => Verifier.VerifyAsync(
        """
        using KlingGen;

        class Shop(ShopClient kling)
        {
            Task Run() => kling.V3.Pro.TextToVideo.RunAsync(new V3TextToVideoRequest { Prompt = "A bottle.", GenerateAudio = false });
        }
        """ + Client,
        """
        using KlingGen;

        class Shop(ShopClient kling)
        {
            Task Run() => kling.O3.Pro.TextToVideo.RunAsync(new O3TextToVideoRequest { Prompt = "A bottle.", GenerateAudio = false });
        }
        """ + Client);

    [Fact]
    public Task A_request_stays_where_the_client_has_another_property_of_the_target_name() => Verifier.VerifyNotOfferedAsync(
        """
        using KlingGen;

        class Shop(ShopClient kling)
        {
            Task Run() => kling.V3.Pro.TextToVideo.RunAsync(new V3TextToVideoRequest { Prompt = "A bottle.", GenerateAudio = false });
        }
        """ + HidingClient);
}

namespace Northlight.Legacy;

/// <summary>The logo at the end of everything.</summary>
public sealed class LogoClips(KlingClient kling)
{
    public async Task<string> LogoAsync() =>
        (await kling.V3.FourK.TextToVideo.RunAsync(HouseStyle.Apply(HouseStyle.Logo()))).Value.Video.Url;

    public async Task<string> GlobeAsync()
    {
        // Written before HouseStyle was.
        KlingGen.V3TextToVideoRequest globe = new KlingGen.V3TextToVideoRequest() { Prompt = "A globe turns.", NegativePrompt = "stars", };
        KlingResult<KlingGen.V3TextToVideoResponse> result;
        result = await kling.V3.Standard.TextToVideo.RunAsync(globe);
        return result.Value.Video.Url;
    }
}

using KlingGen;

public sealed class Shop(KlingClient kling)
{
    public Task RunAsync(string prompt, string image) => kling.V3.Pro.ImageToVideo.RunAsync(new V3ImageToVideoRequest
    {
        Prompt = prompt,
        StartImageUrl = image, //! KLG1001
        NegativePrompt = "blur", //! KLG1002
        CfgScale = 0.5, //! KLG1003
    });

    public Task RunAsync(string prompt) => kling.V3.Standard.TextToVideo.RunAsync(new()
    {
        Prompt = prompt,
        NegativePrompt = "blur", //! KLG1002
    });

    public V3TextToVideoRequest Guide(V3TextToVideoRequest request) => request with
    {
        CfgScale = 0.5, //! KLG1003
    };

    public Task ReferAsync(string prompt, string image) => kling.O3.Pro.ReferenceToVideo.RunAsync(new O3ReferenceToVideoRequest
    {
        Prompt = prompt,
        StartImageUrl = image, //~
    });
}

namespace Northlight.Rendering;

/// <summary>Characters, in cinema quality.</summary>
public sealed class CharacterRenderer : ICharacterRenderer
{
    private readonly EndpointClient<V3ImageToVideoRequest, V3ImageToVideoResponse> _cinema;

    public CharacterRenderer(KlingClient kling)
    {
        _cinema = kling.V3.FourK.ImageToVideo;
    }

    public async Task<string> PlayAsync(V3ImageToVideoRequest scene)
    {
        KlingResult<V3ImageToVideoResponse> played = await _cinema.RunAsync(scene);
        V3ImageToVideoResponse response = played.Value;
        return response.Video.Url;
    }
}

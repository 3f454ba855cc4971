using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using Newtonsoft.Json.Linq;

namespace Backends;

public sealed class Inputs
{
    private readonly Dictionary<string, object> _values = new();
    public T Get<T>(string name) => (T)_values[name];
    public bool TryGet<T>(string name, out T value) { if (_values.TryGetValue(name, out object? found)) { value = (T)found; return true; } value = default!; return false; }
}

public abstract class BaseRequestBuilder
{
    public abstract JObject BuildRequest(Inputs input, ModelDefinition model, ProviderDefinition provider);
}

public sealed class FalRequestBuilder : BaseRequestBuilder
{
    public override JObject BuildRequest(Inputs input, ModelDefinition model, ProviderDefinition provider)
    {
        bool isVideo = model.Id.EndsWith("-t2v") || model.Id.EndsWith("-i2v");
        return isVideo ? BuildVideoRequest(input, model) : BuildImageRequest(input, model);
    }

    private static JObject BuildImageRequest(Inputs input, ModelDefinition model)
    {
        JObject request = new() { ["prompt"] = input.Get<string>("prompt") };
        if (input.TryGet("negative", out string negPrompt) && !string.IsNullOrEmpty(negPrompt))
            request["negative_prompt"] = negPrompt; //~
        return request;
    }

    private static JObject BuildVideoRequest(Inputs input, ModelDefinition model)
    {
        JObject request = new()
        {
            ["prompt"] = input.Get<string>("prompt")
        };
        bool isI2V = model.Id.EndsWith("-i2v");
        if (isI2V && input.TryGet("init", out byte[] initImg))
        {
            request["image_url"] = $"data:image/png;base64,{Convert.ToBase64String(initImg)}";
        }
        string modelId = model.Id;
        if (modelId.StartsWith("Kling/"))
        {
            BuildKlingVideoParams(input, request);
        }
        else if (modelId.StartsWith("Google/") && modelId.Contains("veo"))
        {
            BuildVeoVideoParams(input, request);
        }
        else
        {
            BuildGenericVideoParams(input, request);
        }
        return request;
    }

    private static void BuildKlingVideoParams(Inputs input, JObject request)
    {
        if (input.TryGet("duration", out string duration))
        {
            request["duration"] = duration;
        }
        if (input.TryGet("audio", out bool genAudio))
        {
            request["generate_audio"] = genAudio;
        }
        if (input.TryGet("negative", out string negPrompt) && !string.IsNullOrEmpty(negPrompt))
        {
            request["negative_prompt"] = negPrompt; //! KLG1002
        }
    }

    private static void BuildVeoVideoParams(Inputs input, JObject request)
    {
        if (input.TryGet("negative", out string negPrompt) && !string.IsNullOrEmpty(negPrompt))
        {
            request["negative_prompt"] = negPrompt; //~
        }
    }

    private static void BuildGenericVideoParams(Inputs input, JObject request)
    {
        if (input.TryGet("negative", out string negPrompt) && !string.IsNullOrEmpty(negPrompt))
        {
            request["negative_prompt"] = negPrompt; //~
        }
        if (input.TryGet("cfg", out double cfg))
        {
            request["cfg_scale"] = cfg; //~
        }
    }
}

//# file: Models.cs
using System.Collections.Generic;

namespace Backends;

public sealed class ModelDefinition
{
    public string Id { get; init; } = "";
    public string EndpointOverride { get; init; } = "";
    public string Title { get; init; } = "";
}

public sealed class ModelDefinitionBuilder
{
    private string _id = "";
    private string _endpoint = "";
    private string _title = "";
    public static ModelDefinitionBuilder Create() => new();
    public ModelDefinitionBuilder WithId(string id) { _id = id; return this; }
    public ModelDefinitionBuilder WithEndpointOverride(string endpoint) { _endpoint = endpoint; return this; }
    public ModelDefinitionBuilder WithTitle(string title) { _title = title; return this; }
    public ModelDefinition Build() => new() { Id = _id, EndpointOverride = _endpoint, Title = _title };
}

public sealed class ProviderDefinition
{
    public string BaseUrl { get; init; } = "";
    public List<ModelDefinition> Models { get; } = new();
    public ProviderDefinition AddModels(IEnumerable<ModelDefinition> models) { Models.AddRange(models); return this; }
}

public static class FalProvider
{
    public static ProviderDefinition Create() => new ProviderDefinition { BaseUrl = "https://fal.run" }
        .AddModels(KlingModels)
        .AddModels(VeoModels)
        .AddModels(OtherModels);

    private static IEnumerable<ModelDefinition> KlingModels =>
    [
        ModelDefinitionBuilder.Create()
            .WithId("Kling/kling-v3-std-t2v")
            .WithEndpointOverride("fal-ai/kling-video/v3/standard/text-to-video")
            .WithTitle("Kling V3 Standard (T2V)")
            .Build(),
        ModelDefinitionBuilder.Create()
            .WithId("Kling/kling-o3-std-t2v")
            .WithEndpointOverride("fal-ai/kling-video/o3/standard/text-to-video")
            .WithTitle("Kling O3 Standard (T2V)")
            .Build(),
    ];

    private static IEnumerable<ModelDefinition> VeoModels =>
    [
        ModelDefinitionBuilder.Create()
            .WithId("Google/veo3-t2v")
            .WithEndpointOverride("fal-ai/veo3.1")
            .WithTitle("Veo 3.1")
            .Build(),
    ];

    private static IEnumerable<ModelDefinition> OtherModels =>
    [
        ModelDefinitionBuilder.Create()
            .WithId("Wan/wan-t2v")
            .WithEndpointOverride("fal-ai/wan/v2.7/text-to-video")
            .WithTitle("Wan")
            .Build(),
        ModelDefinitionBuilder.Create()
            .WithId("Flux/flux-dev")
            .WithEndpointOverride("fal-ai/flux/dev")
            .WithTitle("Flux")
            .Build(),
    ];
}

//# file: Sender.cs
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using Newtonsoft.Json.Linq;

namespace Backends;

public sealed class FalSender(HttpClient http, BaseRequestBuilder builder)
{
    public async Task<JObject> GenerateAsync(Inputs input, ModelDefinition model, ProviderDefinition provider)
    {
        JObject request = builder.BuildRequest(input, model, provider);
        string endpoint = string.IsNullOrEmpty(model.EndpointOverride) ? provider.BaseUrl : $"{provider.BaseUrl}/{model.EndpointOverride}";
        using StringContent content = new(request.ToString(), Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await http.PostAsync(endpoint, content);
        return JObject.Parse(await response.Content.ReadAsStringAsync());
    }
}

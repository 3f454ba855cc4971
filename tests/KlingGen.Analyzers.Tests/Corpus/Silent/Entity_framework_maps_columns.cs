public sealed class GenerationEntity
{
    public Guid Id { get; set; }
    public string Model { get; set; } = "fal-ai/kling-video/v3/pro/image-to-video";
    public string? NegativePrompt { get; set; } //~
    public double? CfgScale { get; set; } //~
    public string? StartImageUrl { get; set; } //~
}
//# file: GenerationMap.cs
public sealed class GenerationMap
{
    public void Configure(EntityTypeBuilder<GenerationEntity> builder)
    {
        builder.Property(e => e.NegativePrompt).HasColumnName("negative_prompt"); //~
        builder.Property(e => e.CfgScale).HasColumnName("cfg_scale"); //~
        builder.Property(e => e.StartImageUrl).HasColumnName("start_image_url"); //~
    }
}

public sealed class PropertyBuilder
{
    public PropertyBuilder HasColumnName(string name) => this;
}

public sealed class EntityTypeBuilder<T>
{
    public PropertyBuilder Property(Func<T, object?> selector) => new();
}
